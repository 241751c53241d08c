import { UNLIMITED_EFFORT } from '@ketnoi/kernel';
import { compareWeights, DEFAULT_WEIGHTS, Matcher, type SupplierFacts, type Weights } from '@ketnoi/matching';
import { toyGraph } from '@ketnoi/matching/testing';

const firm = (id: string, product: string, days: number): SupplierFacts => ({
  id,
  products: [{ id: product, source: 'declared' }],
  leadTimeDays: { value: days, source: 'declared' },
});

describe('what other weights would change', () => {
  it('names who enters and who leaves each list', () => {
    const needs = [
      { id: 'n1', product: { id: 'gear', source: 'declared' }, maxLeadTimeDays: { value: 40, source: 'declared' } },
      { id: 'n2', product: { id: 'box', source: 'declared' } },
    ] as const;
    const matcher = new Matcher([firm('slow', 'gear', 40), firm('fast', 'grinder', 5)], needs, {
      fairStartsOn: null,
      interpreterLanguages: null,
      graph: toyGraph,
    });
    const hurry: Weights = { ...DEFAULT_WEIGHTS, buyer: { ...DEFAULT_WEIGHTS.buyer, 'lead-time': 90 } };
    const before = matcher.scoreAll(DEFAULT_WEIGHTS, UNLIMITED_EFFORT);
    const after = matcher.scoreAll(hurry, UNLIMITED_EFFORT);
    expect(compareWeights(before, after, 1, 'forBuyer')).toEqual({
      changed: [{ needId: 'n1', enter: ['fast'], leave: ['slow'] }],
      unchanged: 1,
      suppliersGained: [],
      suppliersLost: ['slow'],
    });
  });

  it('refuses tables of different fairs', () => {
    const table = (id: string) =>
      new Matcher([firm(id, 'gear', 1)], [], {
        fairStartsOn: null,
        interpreterLanguages: null,
        graph: toyGraph,
      }).scoreAll(DEFAULT_WEIGHTS, UNLIMITED_EFFORT);
    expect(() => compareWeights(table('a'), table('b'), 5)).toThrow('different needs or suppliers');
  });
});
