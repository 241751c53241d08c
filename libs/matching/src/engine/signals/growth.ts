import { freeCapacity } from './capacity.js';
import { numberAspect } from './aspects.js';
import type { Signal } from './signal.js';

/** A fifth more each year is worth everything. */
const STRONG_GROWTH = 0.2;

/** A buyer whose volume grows is worth more to a supplier that has room. */
export const growth: Signal = {
  id: 'growth',
  side: 'supplier',
  inUnits: false,
  asks: (need) => need.expectedGrowth !== undefined,
  answers: (supplier) => freeCapacity(supplier) !== undefined,
  aspects: (need) => numberAspect(need.expectedGrowth!.value),
  value: (_key, need) => Math.min(1, Math.max(0, need.expectedGrowth!.value / STRONG_GROWTH)),
  cite: (need, supplier) => ({
    buyer: need.expectedGrowth!.value,
    supplier: freeCapacity(supplier)!.value,
    source: need.expectedGrowth!.source,
  }),
};
