import { sureness, type CodeFact } from '../facts/index.js';
import type { Aspect } from './signal.js';

/** Each key counts alike; the shares sum to 1. Repeated keys count once. */
export function evenly(keys: readonly string[]): readonly Aspect[] {
  const distinct = [...new Set(keys)];
  return distinct.map((key) => ({ key, share: 1 / distinct.length }));
}

/** Each fact counts by how sure it is; the shares sum to 1. Of several facts with one id the surest counts. */
export function bySureness(facts: readonly CodeFact[]): readonly Aspect[] {
  const surest = new Map<string, number>();
  for (const fact of facts) surest.set(fact.id, Math.max(surest.get(fact.id) ?? 0, sureness(fact)));
  let total = 0;
  for (const sure of surest.values()) total += sure;
  return [...surest].map(([key, sure]) => ({ key, share: sure / total }));
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
  for (const item of items) {
    const found = value(item);
    if (found > top) top = found;
  }
  return top;
}

/** More than enough is worth no more than enough. */
export const atMostOne = (value: number): number => (value < 1 ? value : 1);
