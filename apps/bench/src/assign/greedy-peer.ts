import type { ChoosingInput } from '@ketnoi/matching';

/** The naive peer: pairs by falling score, each taken while both sides have room. */
export function greedyTotal(input: ChoosingInput): number {
  const { edgeBuyer, edgeSupplier, edgeScore } = input;
  const order = Int32Array.from(edgeScore, (_, edge) => edge).sort((a, b) => edgeScore[b] - edgeScore[a] || a - b);
  const buyerRoom = input.buyerMost.slice();
  const supplierRoom = input.supplierMost.slice();
  let total = 0;
  for (const edge of order) {
    if (buyerRoom[edgeBuyer[edge]] === 0 || supplierRoom[edgeSupplier[edge]] === 0) continue;
    buyerRoom[edgeBuyer[edge]]--;
    supplierRoom[edgeSupplier[edge]]--;
    total += edgeScore[edge];
  }
  return total;
}
