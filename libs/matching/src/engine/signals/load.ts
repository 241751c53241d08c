import { atMostOne } from './aspects.js';
import { freeCapacity } from './capacity.js';
import type { Signal } from './signal.js';
import { volumeAgainst } from './volume-against.js';

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
  ...volumeAgainst(freeCapacity, fill),
  cite: (need, supplier) => ({
    buyer: need.monthlyVolume!.value,
    supplier: freeCapacity(supplier)!.value,
    source: need.monthlyVolume!.source,
  }),
};
