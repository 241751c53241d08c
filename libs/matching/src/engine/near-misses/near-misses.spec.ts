import fc from 'fast-check';
import { UNLIMITED_EFFORT } from '@ketnoi/kernel';
import { DEFAULT_WEIGHTS, explainPair, nearMisses, scoreAll, unmetDemand, withFixes } from '@ketnoi/matching';
import type { MatchingContext, NeedFacts, SupplierFacts } from '@ketnoi/matching';
import { anyFair, toyGraph } from '@ketnoi/matching/testing';

const context: MatchingContext = { fairStartsOn: null, interpreterLanguages: null, graph: toyGraph };
const iso = { id: 'iso-9001', source: 'declared' } as const;
const iatf = { id: 'iatf-16949', source: 'declared' } as const;
const need = (id: string, buyerId: string, more: Partial<NeedFacts>): NeedFacts => ({
  id,
  buyerId,
  product: { id: 'gear', source: 'declared' },
  unit: 'kg',
  ...more,
});
const supplier: SupplierFacts = {
  id: 's',
  products: [{ id: 'gear', source: 'declared' }],
  certificates: [iso],
  unit: 't',
  moq: { value: 1, source: 'declared' },
};

describe('near misses', () => {
  it('name the smallest sets of changes and count what each opens', () => {
    const needs = [
      need('n1', 'b1', { requiredCertificates: [iatf, iso] }),
      need('n2', 'b2', { requiredCertificates: [iatf] }),
      need('n3', 'b2', { monthlyVolume: { value: 300, source: 'declared' } }),
      need('n4', 'b3', { monthlyVolume: { value: 700, source: 'declared' } }),
      need('n5', 'b3', { requiredCertificates: [iatf], monthlyVolume: { value: 500, source: 'declared' } }),
    ];
    const table = scoreAll([supplier], needs, DEFAULT_WEIGHTS, context, UNLIMITED_EFFORT);
    expect(nearMisses(table, 0, supplier, needs, context, 0)).toEqual([
      {
        supplierId: 's',
        fixes: [{ rule: 'required-certificates', certificates: ['iatf-16949'] }],
        needs: [0, 1],
        asked: [0, 1],
        buyers: 2,
      },
      { supplierId: 's', fixes: [{ rule: 'minimum-order', moq: 0.3 }], needs: [2, 3], asked: [2], buyers: 2 },
      { supplierId: 's', fixes: [{ rule: 'minimum-order', moq: 0.7 }], needs: [3], asked: [3], buyers: 1 },
      {
        supplierId: 's',
        fixes: [
          { rule: 'minimum-order', moq: 0.5 },
          { rule: 'required-certificates', certificates: ['iatf-16949'] },
        ],
        needs: [0, 1, 3, 4],
        asked: [4],
        buyers: 3,
      },
    ]);
  });

  it('unblock every need they name, whatever the facts', () => {
    let unblocked = 0;
    fc.assert(
      fc.property(anyFair, ({ suppliers, needs, weights, context: fair }) => {
        const table = scoreAll(suppliers, needs, weights, fair, UNLIMITED_EFFORT);
        suppliers.forEach((firm, column) => {
          for (const miss of nearMisses(table, column, firm, needs, fair, 0))
            for (const row of miss.needs) {
              unblocked++;
              expect(explainPair(needs[row], withFixes(firm, miss.fixes), weights, fair).verdict).not.toBe('blocked');
            }
        });
      }),
      { numRuns: 60, seed: 11 },
    );
    expect(unblocked).toBeGreaterThan(60);
  });
});

describe('unmet demand', () => {
  it('counts over all suppliers, names no buyer and hides small counts', () => {
    const needs = ['b1', 'b2', 'b3'].map((buyer, i) => need(`n${i}`, buyer, { requiredCertificates: [iatf] }));
    needs.push(need('rare', 'b4', { processes: [{ id: 'hobbing', source: 'declared' }] }));
    const table = scoreAll([supplier], needs, DEFAULT_WEIGHTS, context, UNLIMITED_EFFORT);
    const report = unmetDemand(table, [supplier], needs, context, { minimumScore: 0 });
    expect(report).toEqual([
      { lack: 'certificate', id: 'iatf-16949', buyers: 3, needs: 3, suppliers: 1 },
      { lack: 'process', id: 'hobbing', buyers: null, needs: null, suppliers: 0 },
    ]);
  });
});
