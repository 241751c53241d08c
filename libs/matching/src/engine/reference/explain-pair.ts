import type { NeedFacts, SupplierFacts } from '../facts/index.js';
import { GATES, pairVerdict } from '../gates/index.js';
import { mutualScore, mutualShares } from '../scoring/mutual.js';
import type { PairExplanation, Reason } from '../scoring/reason.js';
import type { Scene } from '../scoring/scene.js';
import type { Weights } from '../weights/index.js';
import { type AspectsOf, aspectsIn, directedScore } from './directed-score.js';

/** Everything there is to say about one pair, from the facts alone; about twenty microseconds. */
export function explainInScene(
  need: NeedFacts,
  supplier: SupplierFacts,
  weights: Weights,
  scene: Scene,
  aspectsOf: AspectsOf = aspectsIn(scene),
): PairExplanation {
  const gates = GATES.map((gate) => gate.judge(need, supplier, scene));
  const buyer = directedScore('buyer', need, supplier, weights, scene, aspectsOf);
  const seller = directedScore('supplier', need, supplier, weights, scene, aspectsOf);
  const reasons = [...buyer.reasons, ...seller.reasons];
  return {
    needId: need.id,
    supplierId: supplier.id,
    forBuyer: buyer.score,
    forSupplier: seller.score,
    mutual: mutualScore(buyer.score, seller.score),
    confidence: (buyer.knownWeight + seller.knownWeight) / (buyer.totalWeight + seller.totalWeight),
    verdict: pairVerdict(gates),
    gates,
    reasons,
    mutualReasons: attributed(reasons, buyer.score, seller.score),
    unknown: [...buyer.unknown, ...seller.unknown],
    followUp: scene.contact(need, supplier)?.met ?? false,
  };
}

function attributed(
  reasons: readonly Reason[],
  forBuyer: number | null,
  forSupplier: number | null,
): readonly Reason[] {
  if (forBuyer === null || forSupplier === null) return [];
  const share = mutualShares(forBuyer, forSupplier);
  return reasons.map(({ fact, side, points, buyer, supplier, source }): Reason => {
    return { fact, side, points: points * share[side], buyer, supplier, source };
  });
}
