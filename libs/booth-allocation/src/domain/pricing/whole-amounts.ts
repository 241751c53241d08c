/**
 * Arithmetic in whole minor units, none below zero. `a · b / divisor` is rounded half up to a whole unit and computed
 * exactly, however large the product; null where the result is beyond what a number counts exactly.
 */
export function share(a: number, b: number, divisor: number): number | null {
  return exactly((BigInt(a) * BigInt(b) * 2n + BigInt(divisor)) / (BigInt(divisor) * 2n));
}

/** The sum, or null where it cannot be counted exactly. */
export function sum(amounts: readonly number[]): number | null {
  return exactly(amounts.reduce((total, amount) => total + BigInt(amount), 0n));
}

const exactly = (whole: bigint): number | null => {
  const number = Number(whole);
  return Number.isSafeInteger(number) ? number : null;
};
