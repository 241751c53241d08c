import { atMostOne, numberAspect } from './aspects.js';
import type { Signal } from './signal.js';

/** Half the tolerance asked for, or better, is worth everything; just reaching it is worth half; missing it nothing. */
export function headroom(wantedMm: number, reachedMm: number): number {
  if (!(reachedMm <= wantedMm)) return 0;
  return atMostOne(1.5 - reachedMm / wantedMm);
}

export const toleranceHeadroom: Signal = {
  id: 'tolerance-headroom',
  side: 'buyer',
  inUnits: false,
  asks: (need) => need.toleranceMm !== undefined && need.toleranceMm.value > 0,
  answers: (supplier) => supplier.minToleranceMm !== undefined,
  aspects: (need) => numberAspect(need.toleranceMm!.value),
  value: (_key, need, supplier) => headroom(need.toleranceMm!.value, supplier.minToleranceMm!.value),
  cite: (need, supplier) => ({
    buyer: need.toleranceMm!.value,
    supplier: supplier.minToleranceMm!.value,
    source: supplier.minToleranceMm!.source,
  }),
};
