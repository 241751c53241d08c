import type { FactSource, MatchingContext, NeedFacts, QuotedFact, SupplierFacts } from '../facts/index.js';
import { Matcher } from '../fast/index.js';
import type { GateFinding, PairVerdict } from '../gates/index.js';
import { explainer } from '../score-pair.js';
import { topSuppliers, type Ranked } from '../scoring/index.js';
import type { Effort } from '@ketnoi/kernel';
import type { Weights } from '../weights/index.js';

/** One line of the output of `ketnoi match`; field names are part of the fixed interface. */
export interface MatchLine {
  readonly need: string;
  readonly supplier: string;
  /** From 1 within the need. */
  readonly rank: number;
  /** What the pair is worth to the buyer, 0 to 100; null where nothing is known. */
  readonly score: number | null;
  readonly confidence: number;
  readonly verdict: PairVerdict;
  readonly gates: readonly GateFinding[];
  readonly reasons: readonly {
    readonly fact: string;
    readonly points: number;
    readonly buyer: QuotedFact;
    readonly supplier: QuotedFact;
    readonly source: FactSource;
  }[];
}

export interface Ranking {
  /** How many suppliers a need gets that are not blocked. */
  readonly top: number;
  /** Whether the blocked ones follow them. */
  readonly blocked: boolean;
}

/** Each need's best suppliers, then, if asked for, those that a gate blocks; need by need in the order given. */
export function* rankLines(
  suppliers: readonly SupplierFacts[],
  needs: readonly NeedFacts[],
  weights: Weights,
  context: MatchingContext,
  { top, blocked }: Ranking,
  effort: Effort,
): Generator<MatchLine> {
  const table = new Matcher(suppliers, needs, context).scoreAll(weights, effort);
  const explain = explainer(weights, context);
  for (let need = 0; need < needs.length; need++) {
    const open = topSuppliers(table, need, top);
    const barred = blocked ? topSuppliers(table, need, suppliers.length, { blocked: true }) : [];
    let rank = 0;
    for (const ranked of [...open, ...barred])
      yield line(explain(needs[need], suppliers[ranked.supplier]), ++rank, ranked);
  }
}

function line(explained: ReturnType<ReturnType<typeof explainer>>, rank: number, { confidence }: Ranked): MatchLine {
  return {
    need: explained.needId,
    supplier: explained.supplierId,
    rank,
    score: explained.forBuyer,
    confidence,
    verdict: explained.verdict,
    gates: explained.gates,
    reasons: explained.reasons
      .filter((reason) => reason.side === 'buyer')
      .map(({ fact, points, buyer, supplier, source }) => ({ fact, points, buyer, supplier, source })),
  };
}
