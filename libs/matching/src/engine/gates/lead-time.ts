import type { Gate } from './gate.js';

/** The supplier's usual lead time (days) must fit the buyer's longest. A need without one asks nothing. */
export const leadTime: Gate = {
  rule: 'lead-time',
  judge(need, supplier) {
    const wanted = need.maxLeadTimeDays?.value ?? null;
    const found = supplier.leadTimeDays?.value ?? null;
    const quoted = { rule: this.rule, wanted, found, source: supplier.leadTimeDays?.source ?? null };
    if (wanted === null) return { ...quoted, verdict: 'pass' };
    if (found === null) return { ...quoted, verdict: 'unknown' };
    return { ...quoted, verdict: found > wanted ? 'fail' : 'pass' };
  },
};
