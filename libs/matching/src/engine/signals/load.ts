import { normalised } from '../facts/index.js';
import { atMostOne, quantityAspect } from './aspects.js';
import { freeCapacity } from './capacity.js';
import type { Signal } from './signal.js';

/** Filling a fifth of what is free is worth everything, less in proportion; more than is free falls off again. */
export function fill(volume: number, free: number): number {
  if (!(free > 0)) return 0;
  const share = volume / free;
  return share <= 1 ? atMostOne(share * 5) : 1 / share;
}

/** How much of the supplier's free capacity the order would fill. */
export const load: Signal = {
  id: 'load',
  side: 'supplier',
  inUnits: true,
  asks: (need) => need.monthlyVolume !== undefined && need.monthlyVolume.value > 0 && need.unit !== undefined,
  answers: (supplier) => freeCapacity(supplier) !== undefined && supplier.unit !== undefined,
  aspects: (need) => quantityAspect(normalised(need.monthlyVolume!.value, need.unit)!),
  value: (_key, need, supplier) => {
    const wanted = normalised(need.monthlyVolume!.value, need.unit)!;
    const offered = normalised(freeCapacity(supplier)!.value, supplier.unit)!;
    return offered.unit === wanted.unit ? fill(wanted.value, offered.value) : 0;
  },
  cite: (need, supplier) => ({
    buyer: need.monthlyVolume!.value,
    supplier: freeCapacity(supplier)!.value,
    source: need.monthlyVolume!.source,
  }),
};
