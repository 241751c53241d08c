import fc from 'fast-check';
import { UNLIMITED_EFFORT } from '@ketnoi/kernel';
import { Matcher, scoreAll, scoreAllByObject, type ScoreTable } from '@ketnoi/matching';
import { anyFair, needFacts, supplierFacts } from '@ketnoi/matching/testing';

const RUNS = { numRuns: 50, seed: 20 };

function expectSame(found: ScoreTable, expected: ScoreTable): void {
  for (let need = 0; need < expected.needIds.length; need++)
    for (let supplier = 0; supplier < expected.supplierIds.length; supplier++) {
      const at = `${expected.needIds[need]} × ${expected.supplierIds[supplier]}`;
      const shown = (table: ScoreTable): object => ({
        at,
        buyerKnown: table.forBuyer(need, supplier) !== null,
        supplierKnown: table.forSupplier(need, supplier) !== null,
        failed: table.failedRules(need, supplier),
        verdict: table.verdict(need, supplier),
      });
      expect(shown(found)).toEqual(shown(expected));
      for (const score of ['forBuyer', 'forSupplier', 'mutual', 'confidence'] as const) {
        const distance = Math.abs((found[score](need, supplier) ?? 0) - (expected[score](need, supplier) ?? 0));
        if (distance > (score === 'confidence' ? 2e-5 : 1e-6)) throw new Error(`${at}: ${score} is off by ${distance}`);
      }
    }
}

describe('the fast path', () => {
  it('gives every pair the scores and gates of the plain reference, to a millionth', () => {
    fc.assert(
      fc.property(anyFair, ({ suppliers, needs, weights, context }) => {
        expectSame(
          scoreAll(suppliers, needs, weights, context, UNLIMITED_EFFORT),
          scoreAllByObject(suppliers, needs, weights, context, UNLIMITED_EFFORT),
        );
      }),
      RUNS,
    );
  });

  it('scores a changed supplier and a changed need as if everything had been scored anew', () => {
    fc.assert(
      fc.property(anyFair, supplierFacts('s2'), needFacts('n3', 'b1'), (fair, supplier, need) => {
        const { suppliers, needs, weights, context } = fair;
        const matcher = new Matcher(suppliers, needs, context);
        const table = matcher.scoreAll(weights, UNLIMITED_EFFORT);
        matcher.replaceSupplier(supplier, weights, table);
        matcher.replaceNeed(need, weights, table);
        const changed = suppliers.map((old) => (old.id === supplier.id ? supplier : old));
        const asked = needs.map((old) => (old.id === need.id ? need : old));
        const anew = scoreAllByObject(changed, asked, weights, context, UNLIMITED_EFFORT);
        expectSame(table, anew);
        expectSame(matcher.scoreAll(weights, UNLIMITED_EFFORT), anew);
      }),
      { ...RUNS, numRuns: 20 },
    );
  });

  it('scores what companies said and did since as if everything had been scored anew', () => {
    fc.assert(
      fc.property(anyFair, anyFair, (fair, { context: later }) => {
        const { suppliers, needs, weights, context } = fair;
        const matcher = new Matcher(suppliers, needs, context);
        const table = matcher.scoreAll(weights, UNLIMITED_EFFORT);
        const since = { ...context, preferences: later.preferences, history: later.history };
        matcher.replaceContacts(since, weights, table);
        expectSame(table, scoreAllByObject(suppliers, needs, weights, since, UNLIMITED_EFFORT));
        expectSame(matcher.scoreAll(weights, UNLIMITED_EFFORT), table);
      }),
      { ...RUNS, numRuns: 20 },
    );
  });

  it('gives other weights to the same facts without a new matcher', () => {
    fc.assert(
      fc.property(anyFair, anyFair, (fair, { weights: later }) => {
        const { suppliers, needs, weights, context } = fair;
        const matcher = new Matcher(suppliers, needs, context);
        matcher.scoreAll(weights, UNLIMITED_EFFORT);
        expectSame(
          matcher.scoreAll(later, UNLIMITED_EFFORT),
          scoreAllByObject(suppliers, needs, later, context, UNLIMITED_EFFORT),
        );
      }),
      { ...RUNS, numRuns: 20 },
    );
  });

  it('stops when told to and says that the table is not complete', () => {
    const [fair] = fc.sample(anyFair, { numRuns: 1, seed: 3 });
    const table = scoreAll(fair.suppliers, fair.needs, fair.weights, fair.context, { shouldStop: () => true });
    expect(table.complete).toBe(false);
  });

  it('names a supplier or need it does not know', () => {
    const [{ suppliers, needs, weights, context }] = fc.sample(anyFair, { numRuns: 1, seed: 3 });
    const matcher = new Matcher(suppliers, needs, context);
    const table = matcher.scoreAll(weights, UNLIMITED_EFFORT);
    expect(() => matcher.replaceSupplier({ id: 'nobody' }, weights, table)).toThrow('supplier nobody');
    expect(() => matcher.replaceNeed({ id: 'nothing' }, weights, table)).toThrow('need nothing');
  });
});
