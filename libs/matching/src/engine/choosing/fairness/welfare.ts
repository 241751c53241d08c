/**
 * What "fair" means at each point of the dial: the family of alpha-fair welfare functions
 * (A. B. Atkinson 1970; J. Mo and J. Walrand 2000), sum of u^(1-a)/(1-a) over the buyers' levels u.
 * a = 0 is the total, a = 1 Nash welfare (sum of logarithms), a -> infinity lexicographic max-min.
 */
export interface Welfare {
  readonly alpha: number;
  /** True when replacing levels (a, b) of two buyers by (a2, b2) does good. */
  improvesPair(a: number, b: number, a2: number, b2: number): boolean;
  /** True when the first list of levels is better than the second. */
  prefers(levels: Float64Array, to: Float64Array): boolean;
  /** Worth of a little more for a buyer at this level. */
  marginal(level: number): number;
}

const SMALLEST_GAIN = 1e-9;
const LOWEST_LEVEL = 1e-3;
/** From here on the search stands for max-min; steeper weights only lose precision. */
const STEEPEST = 24;

/** `scale` is a typical level: levels are divided by it, so that the numbers stay near 1. */
export function welfareAt(fairness: number, scale: number): Welfare {
  const alpha = fairness >= 1 ? Infinity : fairness / (1 - fairness);
  const steepness = Math.min(alpha, STEEPEST);
  const marginal = (level: number): number => Math.pow(Math.max(level / scale, LOWEST_LEVEL), -steepness);
  if (alpha === Infinity) return { alpha, marginal, improvesPair: higherWorst, prefers: higherSorted };
  const worth = (level: number): number => {
    const u = Math.max(level / scale, LOWEST_LEVEL);
    return steepness === 1 ? Math.log(u) : Math.pow(u, 1 - steepness) / (1 - steepness);
  };
  const sum = (levels: Float64Array): number => levels.reduce((total, level) => total + worth(level), 0);
  return {
    alpha,
    marginal,
    improvesPair: (a, b, a2, b2) => worth(a2) + worth(b2) - worth(a) - worth(b) > SMALLEST_GAIN,
    prefers: (levels, to) => sum(levels) > sum(to),
  };
}

function higherWorst(a: number, b: number, a2: number, b2: number): boolean {
  const before = Math.min(a, b);
  const after = Math.min(a2, b2);
  if (Math.abs(after - before) > SMALLEST_GAIN) return after > before;
  return Math.max(a2, b2) > Math.max(a, b) + SMALLEST_GAIN;
}

function higherSorted(levels: Float64Array, to: Float64Array): boolean {
  const one = Float64Array.from(levels).sort();
  const other = Float64Array.from(to).sort();
  for (let i = 0; i < one.length; i++) if (Math.abs(one[i] - other[i]) > SMALLEST_GAIN) return one[i] > other[i];
  return false;
}
