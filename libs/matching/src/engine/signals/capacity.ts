import type { NumberFact, SupplierFacts } from '../facts/index.js';
import { atMostOne } from './aspects.js';
import type { Signal } from './signal.js';
import { volumeAgainst } from './volume-against.js';

/** Spare capacity where it is known, the whole capacity otherwise. */
export const freeCapacity = (supplier: SupplierFacts): NumberFact | undefined =>
  supplier.spareCapacity ?? supplier.monthlyCapacity;

/** The share of the volume that fits; squared, since half a delivery is worth less than half. */
export function cover(volume: number, free: number): number {
  const share = atMostOne(free / volume);
  return share * share;
}

export const capacity: Signal = {
  id: 'capacity',
  side: 'buyer',
  ...volumeAgainst(freeCapacity, cover),
  cite: (need, supplier) => ({
    buyer: need.monthlyVolume!.value,
    supplier: freeCapacity(supplier)!.value,
    source: freeCapacity(supplier)!.source,
  }),
};
