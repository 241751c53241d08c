import type { Gate } from './gate.js';

/** The supplier must reach the tolerance asked for (mm, plus or minus). A need without tolerance asks nothing. */
export const tolerance: Gate = {
  rule: 'tolerance',
  judge(need, supplier) {
    const wanted = need.toleranceMm?.value ?? null;
    const found = supplier.minToleranceMm?.value ?? null;
    const quoted = { rule: this.rule, wanted, found, source: supplier.minToleranceMm?.source ?? null };
    if (wanted === null) return { ...quoted, verdict: 'pass' };
    if (found === null) return { ...quoted, verdict: 'unknown' };
    return { ...quoted, verdict: found > wanted ? 'fail' : 'pass' };
  },
};
