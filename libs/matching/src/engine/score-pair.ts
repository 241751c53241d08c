import type { MatchingContext, NeedFacts, SupplierFacts } from './facts/index.js';
import { explainInScene, rememberAspects, scoreInScene } from './reference/index.js';
import type { PairExplanation, PairScore } from './scoring/index.js';
import { setScene } from './scoring/scene.js';
import type { Weights } from './weights/index.js';

/** One pair with reasons that sum to its scores, gates with what was wanted and found, and what is unknown. */
export function explainPair(
  need: NeedFacts,
  supplier: SupplierFacts,
  weights: Weights,
  context: MatchingContext,
): PairExplanation {
  return explainInScene(need, supplier, weights, setScene(context));
}

/** `explainPair` for many pairs of one fair: looks up preferences and distances once, and once a need what it asks. */
export function explainer(
  weights: Weights,
  context: MatchingContext,
): (need: NeedFacts, supplier: SupplierFacts) => PairExplanation {
  const scene = setScene(context);
  const aspectsOf = rememberAspects(scene);
  return (need, supplier) => explainInScene(need, supplier, weights, scene, aspectsOf);
}

/** The scores and the verdict alone. */
export function scorePair(
  need: NeedFacts,
  supplier: SupplierFacts,
  weights: Weights,
  context: MatchingContext,
): PairScore {
  const { forBuyer, forSupplier, mutual, confidence, verdict } = scoreInScene(
    need,
    supplier,
    weights,
    setScene(context),
  );
  return { forBuyer, forSupplier, mutual, confidence, verdict };
}
