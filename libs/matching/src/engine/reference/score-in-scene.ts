import type { NeedFacts, SupplierFacts } from '../facts/index.js';
import { GATES, pairVerdict, type GateFinding } from '../gates/index.js';
import { mutualScore } from '../scoring/mutual.js';
import type { PairScore } from '../scoring/reason.js';
import type { Scene } from '../scoring/scene.js';
import type { Weights } from '../weights/index.js';
import { directedPoints } from './directed-score.js';

/** The scores and gates of one pair without reasons. */
export function scoreInScene(
  need: NeedFacts,
  supplier: SupplierFacts,
  weights: Weights,
  scene: Scene,
): PairScore & { readonly gates: readonly GateFinding[] } {
  const gates = GATES.map((gate) => gate.judge(need, supplier, scene));
  const buyer = directedPoints('buyer', need, supplier, weights, scene);
  const seller = directedPoints('supplier', need, supplier, weights, scene);
  return {
    forBuyer: buyer.score,
    forSupplier: seller.score,
    mutual: mutualScore(buyer.score, seller.score),
    confidence: (buyer.knownWeight + seller.knownWeight) / (buyer.totalWeight + seller.totalWeight),
    verdict: pairVerdict(gates),
    gates,
  };
}
