import { DEFAULT_WEIGHTS, explainPair, mutualScore, type MatchingContext } from '@ketnoi/matching';
import { toyGraph } from '@ketnoi/matching/testing';

const code = (id: string) => ({ id, source: 'declared' }) as const;
const need = { id: 'n', buyerId: 'b', product: code('gear'), materials: [code('steel')] };
const supplier = { id: 's', products: [code('gear')], materials: [code('abs')] };

function explain(context: Partial<MatchingContext>) {
  return explainPair(need, supplier, DEFAULT_WEIGHTS, {
    fairStartsOn: null,
    interpreterLanguages: null,
    graph: toyGraph,
    ...context,
  });
}
const pair = { buyerId: 'b', supplierId: 's' };

describe('preferences and history', () => {
  const plain = explain({});

  it('shift the score of the side that spoke by the stated points, and show as reasons', () => {
    const wanted = explain({ preferences: [{ ...pair, by: 'buyer', kind: 'want' }] });
    expect(wanted.forBuyer! - plain.forBuyer!).toBeCloseTo(DEFAULT_WEIGHTS.shifts.want, 9);
    expect(wanted.forSupplier).toBe(plain.forSupplier);
    expect(wanted.reasons.find((reason) => reason.fact === 'want-to-meet')?.points).toBeCloseTo(8, 9);
    const declined = explain({ history: [{ ...pair, kind: 'declined', by: 'buyer' }] });
    expect(declined.forBuyer! - plain.forBuyer!).toBeCloseTo(-DEFAULT_WEIGHTS.shifts.declined, 9);
  });

  it('never lift a score above 100', () => {
    expect(plain.forSupplier).toBe(100);
    expect(explain({ preferences: [{ ...pair, by: 'supplier', kind: 'must' }] }).forSupplier).toBe(100);
  });

  it('turn companies that met into a follow-up and leave their score alone', () => {
    const met = explain({ history: [{ ...pair, kind: 'met' }] });
    expect(met.followUp).toBe(true);
    expect(met.mutual).toBe(plain.mutual);
  });
});

describe('the mutual score', () => {
  it('is the harmonic mean, 0 where one side is 0, unknown where one side is', () => {
    expect(mutualScore(80, 40)).toBeCloseTo(53.333333, 5);
    expect(mutualScore(0, 90)).toBe(0);
    expect(mutualScore(0, 0)).toBe(0);
    expect(mutualScore(null, 90)).toBeNull();
  });
});
