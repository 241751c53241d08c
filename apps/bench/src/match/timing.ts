/** Milliseconds of each run, and their median. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function milliseconds(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

export const megabytes = (): number => process.memoryUsage().rss / 2 ** 20;

/** The collector, where Node was started with --expose-gc; a longer wait for nothing otherwise. */
export const collectGarbage = (): void => (globalThis as { gc?: () => void }).gc?.();
