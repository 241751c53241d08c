/**
 * What "fair" means at each point of the dial: the family of alpha-fair welfare functions
 * (A. B. Atkinson 1970; J. Mo and J. Walrand 2000), sum of u^(1-a)/(1-a) over the buyers' levels u.
 * a = 0 is the total, a = 1 Nash welfare (sum of logarithms), a -> infinity max-min.
 */
export interface Welfare {
  /** True when replacing levels (a, b) of two buyers by (a2, b2) does good. */
  improvesPair(a: number, b: number, a2: number, b2: number): boolean;
  /** True when the first list of levels is better than the second. */
  prefers(levels: Float64Array, to: Float64Array): boolean;
  /** Worth of a little more for a buyer at this level. */
  marginal(level: number): number;
}

const SMALLEST_GAIN = 1e-9;
const LOWEST_LEVEL = 1e-3;
/** Steeper weights than these lose precision and bring nothing. */
const STEEPEST = 24;

/** The dial's alpha: 0 at 0, 1 at 0.5, rising without bound towards 1, where the search holds it at STEEPEST. */
export function alphaAt(fairness: number): number {
  return fairness < 1 ? Math.min(STEEPEST, fairness / (1 - fairness)) : STEEPEST;
}

/** `scale` is a typical level: levels are divided by it, so that the numbers stay near 1. */
export function welfareOf(alpha: number, scale: number): Welfare {
  const worth = (level: number): number => {
    const u = Math.max(level / scale, LOWEST_LEVEL);
    return alpha === 1 ? Math.log(u) : Math.pow(u, 1 - alpha) / (1 - alpha);
  };
  const sum = (levels: Float64Array): number => levels.reduce((total, level) => total + worth(level), 0);
  return {
    marginal: (level) => Math.pow(Math.max(level / scale, LOWEST_LEVEL), -alpha),
    improvesPair: (a, b, a2, b2) => worth(a2) + worth(b2) - worth(a) - worth(b) > SMALLEST_GAIN,
    prefers: (levels, to) => sum(levels) > sum(to),
  };
}
