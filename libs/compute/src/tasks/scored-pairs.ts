import { companyPairs, type ScoreTable } from '@ketnoi/matching';
import type { ProposeInputs, ScoredPairs } from '@ketnoi/meetings';

/** The pairs of companies that no gate blocks, as parallel arrays over the inputs' numbering. */
export function scoredPairs(inputs: ProposeInputs, table: ScoreTable): ScoredPairs {
  const buyerNumber = new Map<string, number>(inputs.buyers.map((b, i) => [b.id, i]));
  const all = companyPairs(table);
  const possible = all.filter((pair) => pair.verdict !== 'blocked' && buyerNumber.has(pair.buyerId));
  const buyerOf = possible.map((pair) => buyerNumber.get(pair.buyerId) ?? 0);
  const order = Int32Array.from(possible.keys()).sort(
    (a, b) => buyerOf[a] - buyerOf[b] || possible[a].supplier - possible[b].supplier,
  );
  return {
    buyer: Int32Array.from(order, (i) => buyerOf[i]),
    supplier: Int32Array.from(order, (i) => possible[i].supplier),
    need: Int32Array.from(order, (i) => possible[i].need),
    score: Float64Array.from(order, (i) => possible[i].mutual ?? Number.NaN),
    confidence: Float64Array.from(order, (i) => table.confidence(possible[i].need, possible[i].supplier)),
    pairs: table.needIds.length * table.supplierIds.length,
    blocked: all.length - possible.length,
  };
}
