import fc from 'fast-check';
import { explainPair, scorePair } from '@ketnoi/matching';
import { anyFair } from '@ketnoi/matching/testing';
import type { PairExplanation, Reason } from '@ketnoi/matching';

const total = (reasons: readonly Reason[]): number => reasons.reduce((sum, reason) => sum + reason.points, 0);
const side = (explained: PairExplanation, of: Reason['side']): readonly Reason[] =>
  explained.reasons.filter((reason) => reason.side === of);

describe('an explained pair', () => {
  it('has reasons that sum to each score and a mutual score between the two', () => {
    fc.assert(
      fc.property(anyFair, ({ suppliers, needs, weights, context }) => {
        for (const need of needs)
          for (const supplier of suppliers) {
            const explained = explainPair(need, supplier, weights, context);
            const { forBuyer, forSupplier, mutual } = explained;
            const alone = scorePair(need, supplier, weights, context);
            expect(alone.forBuyer ?? -1).toBeCloseTo(forBuyer ?? -1, 9);
            expect(alone.forSupplier ?? -1).toBeCloseTo(forSupplier ?? -1, 9);
            expect(alone).toMatchObject({ confidence: explained.confidence, verdict: explained.verdict });
            expect(total(side(explained, 'buyer'))).toBeCloseTo(forBuyer ?? 0, 6);
            expect(total(side(explained, 'supplier'))).toBeCloseTo(forSupplier ?? 0, 6);
            expect(total(explained.mutualReasons)).toBeCloseTo(mutual ?? 0, 6);
            expect(mutual === null).toBe(forBuyer === null || forSupplier === null);
            if (mutual !== null) {
              expect(mutual).toBeGreaterThanOrEqual(Math.min(forBuyer!, forSupplier!) - 1e-9);
              expect(mutual).toBeLessThanOrEqual(Math.max(forBuyer!, forSupplier!) + 1e-9);
            }
            expect(explained.confidence).toBeGreaterThanOrEqual(0);
            expect(explained.confidence).toBeLessThanOrEqual(1);
          }
      }),
      { numRuns: 30, seed: 5 },
    );
  });

  it('leaves a fact that is removed out of the sum, as if nobody had asked for it', () => {
    fc.assert(
      fc.property(anyFair, ({ suppliers: [supplier], needs: [need], weights, context }) => {
        const without = { ...supplier, materials: undefined };
        const unasked = { ...weights, buyer: { ...weights.buyer, material: 0 } };
        const removed = explainPair(need, without, weights, context);
        expect(removed.reasons.some((reason) => reason.fact === 'material')).toBe(false);
        const score = explainPair(need, supplier, unasked, context).forBuyer;
        expect(removed.forBuyer === null).toBe(score === null);
        expect(removed.forBuyer ?? 0).toBeCloseTo(score ?? 0, 9);
      }),
      { numRuns: 30, seed: 6 },
    );
  });

  it('loses exactly the points of a fact that turns worthless', () => {
    fc.assert(
      fc.property(anyFair, ({ suppliers: [supplier], needs: [need], weights, context }) => {
        const quiet = { ...context, preferences: [], history: [] };
        const before = explainPair(need, supplier, weights, quiet);
        const cited = before.reasons.find((reason) => reason.fact === 'material');
        if (cited === undefined) return;
        const after = explainPair(need, { ...supplier, materials: [] }, weights, quiet);
        expect(after.forBuyer!).toBeCloseTo(before.forBuyer! - cited.points, 9);
      }),
      { numRuns: 30, seed: 7 },
    );
  });
});
