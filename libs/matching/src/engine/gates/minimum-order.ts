import { normalised } from '../facts/index.js';
import type { Gate } from './gate.js';

/** The supplier's smallest order must not exceed what the buyer takes in a month. */
export const minimumOrder: Gate = {
  rule: 'minimum-order',
  judge(need, supplier) {
    const volume = normalised(need.monthlyVolume?.value, need.unit);
    const moq = normalised(supplier.moq?.value, supplier.unit);
    const quoted = {
      rule: this.rule,
      wanted: need.monthlyVolume?.value ?? null,
      found: supplier.moq?.value ?? null,
      source: supplier.moq?.source ?? null,
    };
    if (!volume || !moq || volume.unit !== moq.unit) return { ...quoted, verdict: 'unknown' };
    return { ...quoted, verdict: moq.value > volume.value ? 'fail' : 'pass' };
  },
};
