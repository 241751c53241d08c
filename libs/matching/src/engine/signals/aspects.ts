import type { Aspect } from './signal.js';

/** Each key counts alike; the shares sum to 1. Repeated keys count once. */
export function evenly(keys: readonly string[]): readonly Aspect[] {
  const distinct = [...new Set(keys)];
  return distinct.map((key) => ({ key, share: 1 / distinct.length }));
}

/** A number as an aspect, so that needs asking the same share one column. */
export const numberAspect = (value: number): readonly Aspect[] => [{ key: String(value), share: 1 }];

/** A quantity in its comparable unit as an aspect: `3000 kg`. */
export const quantityAspect = (quantity: { value: number; unit: string }): readonly Aspect[] => [
  { key: `${quantity.value} ${quantity.unit}`, share: 1 },
];

/** The best of several values, 0 for none. */
export function best<T>(items: readonly T[], value: (item: T) => number): number {
  let top = 0;
  for (const item of items) top = Math.max(top, value(item));
  return top;
}
