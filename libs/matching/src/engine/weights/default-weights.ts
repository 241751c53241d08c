import type { Weights } from './weights.js';

/**
 * What is made, how and of what decide most; the rest orders those who can. Tuned on the development set of sourcing requests
 * (nDCG@10, both with text alone and with fields), rounded to whole numbers so that nobody reads precision into them.
 */
export const DEFAULT_WEIGHTS: Weights = {
  version: 'default/1',
  buyer: {
    product: 28,
    process: 18,
    material: 18,
    text: 18,
    'preferred-certificates': 2,
    'tolerance-headroom': 2,
    capacity: 8,
    'lead-time': 2,
    'export-record': 2,
    'buyer-language': 2,
    industry: 2,
  },
  supplier: {
    focus: 30,
    volume: 20,
    load: 15,
    market: 12,
    'supplier-language': 10,
    payment: 6,
    incoterm: 3,
    growth: 4,
  },
  shifts: { must: 15, want: 8, accepted: 5, declined: 8 },
};
