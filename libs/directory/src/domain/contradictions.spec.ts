import { contradictions } from './contradictions.js';
import type { FactEntries } from './profile-fact.js';

const fact = (over: Partial<FactEntries>): FactEntries => ({
  kind: 'moq',
  taxonomyId: null,
  amount: null,
  unit: null,
  expiresOn: null,
  ...over,
});

describe('contradictory facts', () => {
  it('are told apart from facts that merely count in another unit', () => {
    const capacity = fact({ kind: 'monthly-capacity', amount: 1000, unit: 'pcs' });
    expect(contradictions([fact({ amount: 5000, unit: 'pcs' }), capacity])).toEqual([
      { code: 'order-above-capacity', moq: 5000, capacity: 1000, unit: 'pcs' },
    ]);
    expect(contradictions([fact({ amount: 5000, unit: 'kg' }), capacity])).toEqual([]);
    expect(contradictions([fact({ amount: 500, unit: 'pcs' })])).toEqual([]);
  });

  it('name what is held and not held, sold to and excluded', () => {
    expect(
      contradictions([
        fact({ kind: 'certificate', taxonomyId: 'iso-9001' }),
        fact({ kind: 'certificate-not-held', taxonomyId: 'iso-9001' }),
        fact({ kind: 'export-market', taxonomyId: 'JP' }),
        fact({ kind: 'excluded-market', taxonomyId: 'JP' }),
      ]).map(({ code }) => code),
    ).toEqual(['held-and-not-held', 'sold-and-excluded']);
  });
});
