/** Port of chance: whole numbers only, so that a seed gives the same run on every machine. */
export interface Rng {
  /** A whole number from 0 to 2^32 - 1. */
  uint32(): number;
  /** A whole number from 0 to n - 1; n from 1 to 2^32. */
  below(n: number): number;
  /** A number in [0, 1) with 32 random bits. */
  unit(): number;
}

/**
 * sfc32 (Chris Doty-Humphrey's Small Fast Counter, PractRand): 128 bits of state, integer arithmetic only.
 * The seed is spread by splitmix32 so that neighbouring seeds give unrelated streams.
 */
export function seededRng(seed: number): Rng {
  let s = seed >>> 0;
  const splitmix = (): number => {
    s = (s + 0x9e3779b9) | 0;
    let t = s ^ (s >>> 16);
    t = Math.imul(t, 0x21f0aaad);
    t ^= t >>> 15;
    t = Math.imul(t, 0x735a2d97);
    return (t ^ (t >>> 15)) | 0;
  };
  let a = splitmix();
  let b = splitmix();
  let c = splitmix();
  let d = 1;
  const uint32 = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i++) uint32();
  return {
    uint32,
    below: (n) => {
      if (!(n >= 1 && n <= 4294967296)) throw new RangeError(`below() needs n from 1 to 2^32, was given ${n}`);
      return Math.floor((uint32() / 4294967296) * n);
    },
    unit: () => uint32() / 4294967296,
  };
}

/** Fisher-Yates in place; returns the same array. */
export function shuffle<T>(items: T[], rng: Rng): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = rng.below(i + 1);
    [items[i], items[j]] = [items[j], items[i]];
  }
  return items;
}
