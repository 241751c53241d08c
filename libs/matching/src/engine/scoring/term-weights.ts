import type { SupplierFacts } from '../facts/index.js';

/**
 * How telling each term is: its inverse document frequency over the suppliers' texts, smoothed, so that a word everybody uses
 * weighs little. Count it once for a fair and keep it; a table counted anew would move every score.
 */
export function termWeightsOf(suppliers: readonly SupplierFacts[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const supplier of suppliers)
    for (const term of new Set(supplier.terms)) seen.set(term, (seen.get(term) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [term, count] of seen) weights.set(term, Math.log(1 + (suppliers.length + 1) / (count + 0.5)));
  return weights;
}
