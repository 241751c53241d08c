import { normalised } from '../facts/index.js';
import { atMostOne, quantityAspect } from './aspects.js';
import type { Signal } from './signal.js';

/** Three times the smallest order is a good order; the smallest order itself is worth a third; below it nothing. */
export function worth(volume: number, moq: number): number {
  if (!(volume >= moq)) return 0;
  return moq > 0 ? atMostOne(volume / moq / 3) : 1;
}

/** How far the volume clears the supplier's smallest order. */
export const volume: Signal = {
  id: 'volume',
  side: 'supplier',
  inUnits: true,
  asks: (need) => need.monthlyVolume !== undefined && need.monthlyVolume.value > 0 && need.unit !== undefined,
  answers: (supplier) => supplier.moq !== undefined && supplier.unit !== undefined,
  aspects: (need) => quantityAspect(normalised(need.monthlyVolume!.value, need.unit)!),
  value: (_key, need, supplier) => {
    const wanted = normalised(need.monthlyVolume!.value, need.unit)!;
    const offered = normalised(supplier.moq!.value, supplier.unit)!;
    return offered.unit === wanted.unit ? worth(wanted.value, offered.value) : 0;
  },
  cite: (need, supplier) => ({
    buyer: need.monthlyVolume!.value,
    supplier: supplier.moq!.value,
    source: need.monthlyVolume!.source,
  }),
};
