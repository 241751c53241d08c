import type { Rules, Weights } from './round';
import { asDraft, changeOf, draftOf, weightKey } from './rules';

const RULES: Rules = {
  buyerLeast: 4,
  buyerMost: 14,
  supplierFloor: 2,
  supplierMost: 12,
  newcomerFloor: 0,
  minimumScore: 25,
  fairnessDial: 0,
  perDayMost: 8,
  inARowMost: null,
  hallWalkMinutes: 0,
  offerHours: 72,
  silenceRule: 'DECLINE',
  interpreterLevel: 'WORKING',
  interpreterTrade: 'PREFERRED',
  certificatesMustBeVerified: false,
  weightsVersion: 1,
  sectorLeast: [],
  countryLeast: [{ country: 'JP', least: 40 }],
};
const WEIGHTS: Weights = {
  version: 1,
  weights: [
    { signal: 'product', side: 'buyer', weight: 28, standard: 28 },
    { signal: 'focus', side: 'supplier', weight: 30, standard: 30 },
  ],
};

describe('a draft of the rules', () => {
  const draft = draftOf(RULES, WEIGHTS);

  it('changes nothing as it comes', () => expect(changeOf(draft, RULES, WEIGHTS)).toEqual({}));
  it('promises meetings to sectors and countries, and takes promises back', () => {
    const given = { ...draft, sectorLeast: asDraft([['high-tech', '12']]), countryLeast: asDraft([]) };
    expect(changeOf(given, RULES, WEIGHTS)).toEqual({
      sectorLeast: [{ sectorId: 'high-tech', least: 12 }],
      countryLeast: [],
    });
    const untyped = { ...draft, countryLeast: asDraft([['JP', '']]) };
    expect(changeOf(untyped, RULES, WEIGHTS)).toEqual({ countryLeast: [{ country: 'JP', least: -1 }] });
  });
  it('tells what was changed, with a decimal comma too', () => {
    const changed = { ...draft, fairnessDial: '0,25', silenceRule: 'ACCEPT', certificatesMustBeVerified: 'true' };
    expect(changeOf(changed, RULES, WEIGHTS)).toEqual({
      fairnessDial: 0.25,
      silenceRule: 'ACCEPT',
      certificatesMustBeVerified: true,
    });
  });
  it('tells all weights when one was moved', () => {
    expect(changeOf({ ...draft, [weightKey('focus')]: '10' }, RULES, WEIGHTS)).toEqual({
      weights: [
        { signal: 'product', weight: 28 },
        { signal: 'focus', weight: 10 },
      ],
    });
  });
  it('sends what is no number as one that is refused beside its field', () => {
    expect(changeOf({ ...draft, buyerMost: '' }, RULES, WEIGHTS)).toEqual({ buyerMost: -1 });
    expect(changeOf({ ...draft, buyerMost: 'many' }, RULES, WEIGHTS)).toEqual({ buyerMost: -1 });
  });
});
