import type { Gate } from './gate.js';

/** Whoever said "no thanks" is not offered the other. */
export const noThanks: Gate = {
  rule: 'no-thanks',
  judge(need, supplier, scene) {
    const contact = scene.contact(need, supplier);
    const refused =
      contact?.buyerPrefers === 'no-thanks' ? 'buyer' : contact?.supplierPrefers === 'no-thanks' ? 'supplier' : null;
    return {
      rule: this.rule,
      verdict: refused ? 'fail' : 'pass',
      wanted: null,
      found: refused,
      source: refused ? 'declared' : null,
    };
  },
};
