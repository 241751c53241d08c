import type { CompanyId, NeedId } from '@ketnoi/kernel';
import type { PairExplanation } from '@ketnoi/matching';
import type { ExplainedPair } from '@ketnoi/meetings';

/** Who met before has something to go on with: told beside the reasons, and worth no points. */
const FOLLOW_UP = { fact: 'follow-up', side: 'both', points: 0, buyer: null, supplier: null, source: null } as const;

/** An explanation in the words of meetings. A pair whose mutual score is unknown counts 0 and has no reasons. */
export const explainedPair = (told: PairExplanation, buyerId: string): ExplainedPair => ({
  buyerId: buyerId as CompanyId,
  supplierId: told.supplierId as CompanyId,
  needId: told.needId as NeedId,
  score: told.mutual ?? 0,
  confidence: told.confidence,
  buyerScore: told.forBuyer,
  supplierScore: told.forSupplier,
  verdict: told.verdict,
  gates: told.gates.map(({ rule, verdict, wanted, found, source }) => ({ rule, verdict, wanted, found, source })),
  reasons: [
    ...told.mutualReasons.map(({ fact, side, points, buyer, supplier, source }) => ({
      ...{ fact, side, points },
      ...{ buyer, supplier, source },
    })),
    ...(told.followUp ? [FOLLOW_UP] : []),
  ],
  unknown: told.unknown,
});
