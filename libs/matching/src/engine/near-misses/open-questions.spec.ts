import { UNLIMITED_EFFORT } from '@ketnoi/kernel';
import { DEFAULT_WEIGHTS, openQuestions, scoreAll, type NeedFacts } from '@ketnoi/matching';
import { toyGraph } from '@ketnoi/matching/testing';

const gear = { id: 'gear', source: 'declared' } as const;
const need = (id: string, buyerId: string, more: Partial<NeedFacts>): NeedFacts => ({
  id,
  buyerId,
  product: gear,
  ...more,
});

describe('open questions', () => {
  it('put first what would settle most buyers, and leave out what is blocked anyway', () => {
    const strict = { requiredCertificates: [{ id: 'iatf-16949', source: 'declared' }] } as const;
    const fine = { toleranceMm: { value: 0.01, source: 'declared' } } as const;
    const hurried = { maxLeadTimeDays: { value: 1, source: 'declared' } } as const;
    const needs = [
      need('n1', 'b1', strict),
      need('n2', 'b2', { ...strict, ...fine }),
      need('n3', 'b3', { ...strict, ...hurried }),
    ];
    const supplier = { id: 's', products: [gear], leadTimeDays: { value: 9, source: 'declared' } } as const;
    const context = { fairStartsOn: null, interpreterLanguages: null, graph: toyGraph };
    const table = scoreAll([supplier], needs, DEFAULT_WEIGHTS, context, UNLIMITED_EFFORT);
    const found = openQuestions(table, 0, supplier, needs, context, 0).map(({ rule, id, buyers }) => [
      rule,
      id,
      buyers,
    ]);
    expect(found).toContainEqual(['required-certificates', 'iatf-16949', 2]);
    expect(found).toContainEqual(['tolerance', '', 1]);
    expect(found.at(-1)).toEqual(['tolerance', '', 1]);
  });
});
