import { normalised, type NumberFact, type SupplierFacts } from '../facts/index.js';
import { atMostOne, quantityAspect } from './aspects.js';
import type { Signal } from './signal.js';

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
  inUnits: true,
  asks: (need) => need.monthlyVolume !== undefined && need.monthlyVolume.value > 0 && need.unit !== undefined,
  answers: (supplier) => freeCapacity(supplier) !== undefined && supplier.unit !== undefined,
  aspects: (need) => quantityAspect(normalised(need.monthlyVolume!.value, need.unit)!),
  value: (_key, need, supplier) => {
    const wanted = normalised(need.monthlyVolume!.value, need.unit)!;
    const offered = normalised(freeCapacity(supplier)!.value, supplier.unit)!;
    return offered.unit === wanted.unit ? cover(wanted.value, offered.value) : 0;
  },
  cite: (need, supplier) => ({
    buyer: need.monthlyVolume!.value,
    supplier: freeCapacity(supplier)!.value,
    source: freeCapacity(supplier)!.source,
  }),
};
