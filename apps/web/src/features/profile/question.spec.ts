import { factsOfNearMiss, notAsked } from './question';

const IATF = { kind: 'CERTIFICATE', taxonomyId: 'iatf-16949', unit: null } as const;
const MOQ = { kind: 'MOQ', taxonomyId: null, unit: 'KG' } as const;

describe('a question to an exhibitor', () => {
  it('is not shown twice', () => {
    const open = [IATF, MOQ].map((one) => ({ ...one, buyers: 4, text: '?' }));
    expect(notAsked(open, [{ ...IATF, id: '1', text: '?' }])).toEqual([open[1]]);
  });
});

describe('what would open more buyers', () => {
  const card = (rule: string, certificates: string[], value: number | null) => {
    return { buyers: 14, text: '', changes: [{ rule, certificates, value }] };
  };

  it('is declared in one tap where that needs no more words', () => {
    expect(factsOfNearMiss(card('required-certificates', ['iatf-16949'], null), null)).toEqual([
      { kind: 'CERTIFICATE', taxonomyId: 'iatf-16949' },
    ]);
    expect(factsOfNearMiss(card('lead-time', [], 20), null)).toEqual([{ kind: 'LEAD_TIME_DAYS', amount: 20 }]);
    expect(factsOfNearMiss(card('minimum-order', [], 500), null)).toBeNull();
    expect(factsOfNearMiss(card('minimum-order', [], 500), 'PCS')).toEqual([{ kind: 'MOQ', amount: 500, unit: 'PCS' }]);
  });
});
