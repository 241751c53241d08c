import { UNLIMITED_EFFORT } from '@ketnoi/kernel';
import { companyPairs, DEFAULT_WEIGHTS, scoreAll, topSuppliers } from '@ketnoi/matching';
import type { MatchingContext, NeedFacts, SupplierFacts } from '@ketnoi/matching';
import { toyGraph } from '@ketnoi/matching/testing';

const context: MatchingContext = { fairStartsOn: null, interpreterLanguages: null, graph: toyGraph };
const code = (id: string) => ({ id, source: 'declared' }) as const;
const need = (id: string, buyerId: string, product: string, more: Partial<NeedFacts> = {}): NeedFacts => ({
  id,
  buyerId,
  product: code(product),
  ...more,
});
const firm = (id: string, ...products: string[]): SupplierFacts => ({
  id,
  products: products.map(code),
  certificates: [],
});

const table = (suppliers: SupplierFacts[], needs: NeedFacts[], more: Partial<MatchingContext> = {}) =>
  scoreAll(suppliers, needs, DEFAULT_WEIGHTS, { ...context, ...more }, UNLIMITED_EFFORT);

describe('a pair of companies', () => {
  it('takes its best need, an open one before a blocked one, ties by id', () => {
    const iso = { requiredCertificates: [code('iso-9001')] };
    const needs = [
      need('n3', 'b1', 'gear'),
      need('n2', 'b1', 'gear'),
      need('n1', 'b1', 'grinder'),
      need('n0', 'b1', 'gear', iso),
      need('n9', 'b2', 'box', iso),
    ];
    const pairs = companyPairs(table([firm('s1', 'gear')], needs));
    expect(pairs.map(({ buyerId, need: row, verdict }) => [buyerId, needs[row].id, verdict])).toEqual([
      ['b1', 'n2', 'unknown'],
      ['b2', 'n9', 'blocked'],
    ]);
    expect(pairs[0].mutual).toBeCloseTo(100, 6);
  });
});

describe('top lists', () => {
  const needs = [need('n1', 'b1', 'gear')];
  const suppliers = [firm('far', 'box'), firm('b', 'gear'), firm('a', 'gear'), { id: 'silent' }];

  it('rank by score, then by id, and put what is unknown last', () => {
    const scores = table(suppliers, needs);
    const ids = topSuppliers(scores, 0, 9).map((ranked) => scores.supplierIds[ranked.supplier]);
    expect(ids).toEqual(['a', 'b', 'far', 'silent']);
    expect(topSuppliers(scores, 0, 1)).toHaveLength(1);
    expect(topSuppliers(scores, 0, 9).at(-1)).toMatchObject({ score: null, confidence: 0 });
  });

  it('leave out what is blocked, or list only that', () => {
    const refusal = { preferences: [{ by: 'supplier', buyerId: 'b1', supplierId: 'a', kind: 'no-thanks' }] } as const;
    const scores = table(suppliers, needs, refusal);
    expect(topSuppliers(scores, 0, 9).map((ranked) => ranked.supplier)).not.toContain(2);
    expect(topSuppliers(scores, 0, 9, { blocked: true }).map((ranked) => ranked.supplier)).toEqual([2]);
  });
});
