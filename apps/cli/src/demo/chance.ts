import type { Rng } from '@ketnoi/kernel';

/** Draws for demo data. All chance comes from one seed, in one order. */
export const happens = (rng: Rng, probability: number): boolean => rng.unit() < probability;

export const pick = <T>(rng: Rng, items: readonly T[]): T => items[rng.below(items.length)];

/** One key of a table of weights; the weights need not sum to 1. */
export function weighted<K extends string>(rng: Rng, weights: Readonly<Record<K, number>>): K {
  const entries = Object.entries(weights) as [K, number][];
  let left = rng.unit() * entries.reduce((sum, [, w]) => sum + w, 0);
  for (const [key, w] of entries) {
    left -= w;
    if (left < 0) return key;
  }
  return entries[entries.length - 1][0];
}

/** A whole number from a triangular distribution. */
export function triangular(rng: Rng, { min, mode, max }: Readonly<{ min: number; mode: number; max: number }>): number {
  if (max === min) return min;
  const u = rng.unit();
  const bend = (mode - min) / (max - min);
  const x =
    u < bend ? min + Math.sqrt(u * (max - min) * (mode - min)) : max - Math.sqrt((1 - u) * (max - min) * (max - mode));
  return Math.round(x);
}

/** `n` different items in random order, or all when there are fewer. */
export function sample<T>(rng: Rng, items: readonly T[], n: number): T[] {
  const pool = [...items];
  for (let i = 0; i < Math.min(n, pool.length); i++) {
    const j = i + rng.below(pool.length - i);
    [pool[i], pool[j]] = [pool[j], pool[i]];
  }
  return pool.slice(0, n);
}

/** Two leading digits and zeros: what people write down. */
export function rounded(n: number): number {
  if (n < 100) return Math.max(1, Math.round(n));
  const unit = 10 ** (Math.floor(Math.log10(n)) - 1);
  return Math.round(n / unit) * unit;
}
