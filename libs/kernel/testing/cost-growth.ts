/** What has been spent so far, in any unit. */
export type Meter = () => number;

/** By the processor's account, not by the clock on the wall: what else the machine does counts for nothing. */
const processorTime: Meter = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/**
 * How many times more a work costs at the large size than at the small one: tests of speed ask for this, since
 * milliseconds say as much about the machine as about the code. Each size counts by the cheapest of three tries, taken in
 * turn, so that neither a collector of memory nor a busy moment decides. Sizes should lie so far apart (eight times, say)
 * that a bound of three times linear has wide room on both sides: quadratic work stands far above it.
 */
export async function costGrowth(
  work: (size: number) => unknown,
  { from, to }: { readonly from: number; readonly to: number },
  spent: Meter = processorTime,
): Promise<number> {
  const costs = { small: Infinity, large: Infinity };
  for (let nth = 0; nth < 3; nth++)
    for (const [which, size] of [
      ['small', from],
      ['large', to],
    ] as const) {
      const before = spent();
      await work(size);
      costs[which] = Math.min(costs[which], spent() - before);
    }
  return costs.large / costs.small;
}
