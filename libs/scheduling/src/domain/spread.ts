/** How evenly something is spread over companies. */
export interface Spread {
  readonly companies: number;
  readonly fewest: number;
  /** One company in ten has this many or fewer. */
  readonly tenth: number;
  readonly median: number;
  readonly most: number;
  /** 0 = all have the same, towards 1 = one has it all (Gini 1912). */
  readonly gini: number;
}

export function spreadOf(counts: readonly number[]): Spread {
  const sorted = [...counts].sort((a, b) => a - b);
  const n = sorted.length;
  if (n === 0) return { companies: 0, fewest: 0, tenth: 0, median: 0, most: 0, gini: 0 };
  const total = sorted.reduce((sum, count) => sum + count, 0);
  const weighted = sorted.reduce((sum, count, i) => sum + (i + 1) * count, 0);
  return {
    companies: n,
    fewest: sorted[0],
    tenth: sorted[Math.ceil(n / 10) - 1],
    median: sorted[Math.ceil(n / 2) - 1],
    most: sorted[n - 1],
    gini: total === 0 ? 0 : (2 * weighted) / (n * total) - (n + 1) / n,
  };
}
