/** How evenly totals are spread over those who take part. */
export interface Spread {
  readonly min: number;
  /** Mean of the worst tenth, rounded up to whole members. */
  readonly lowTenth: number;
  readonly mean: number;
  /** 0 = all equal, towards 1 = one has everything. */
  readonly gini: number;
}

/** Shapes: one total a member, in any unit. Gini by the rank formula, without the small-sample correction. */
export function spreadOf(totals: ArrayLike<number>): Spread {
  const sorted = Float64Array.from(totals).sort();
  const count = sorted.length;
  if (count === 0) return { min: 0, lowTenth: 0, mean: 0, gini: 0 };
  let sum = 0;
  let ranked = 0;
  for (let i = 0; i < count; i++) {
    sum += sorted[i];
    ranked += (2 * (i + 1) - count - 1) * sorted[i];
  }
  const tenth = Math.ceil(count / 10);
  let low = 0;
  for (let i = 0; i < tenth; i++) low += sorted[i];
  return { min: sorted[0], lowTenth: low / tenth, mean: sum / count, gini: sum > 0 ? ranked / (count * sum) : 0 };
}
