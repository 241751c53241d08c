import { atMostOne } from './aspects.js';
import type { Signal } from './signal.js';
import { volumeAgainst } from './volume-against.js';

/** Three times the smallest order is a good order; the smallest order itself is worth a third; below it nothing. */
export function worth(volume: number, moq: number): number {
  if (!(volume >= moq)) return 0;
  return moq > 0 ? atMostOne(volume / moq / 3) : 1;
}

/** How far the volume clears the supplier's smallest order. */
export const volume: Signal = {
  id: 'volume',
  side: 'supplier',
  ...volumeAgainst(({ moq }) => moq, worth),
  cite: (need, supplier) => ({
    buyer: need.monthlyVolume!.value,
    supplier: supplier.moq!.value,
    source: need.monthlyVolume!.source,
  }),
};
