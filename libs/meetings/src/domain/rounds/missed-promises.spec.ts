import { buyer, proposeInputs, supplier } from '../../../testing/meetings.fixture.js';
import { buildChoice } from './build-choice.js';
import { missedPromises } from './missed-promises.js';
import type { PairChoice, ShortPromise } from './pair-choice.js';

const scored = {
  buyer: Int32Array.from([0, 0, 0]),
  supplier: Int32Array.from([0, 1, 2]),
  need: new Int32Array(3),
  score: Float64Array.from([50, 50, 50]),
  confidence: new Float64Array(3),
  pairs: 3,
  blocked: 0,
};
const short = (who: number, promised: number, given: number, reason: ShortPromise['reason']): ShortPromise => ({
  ...{ who, promised, given, reason },
});
const choice = (over: Partial<PairChoice>): PairChoice => ({
  ...{ chosen: new Int32Array(0), total: 0, optimum: 0, withoutPromises: 0 },
  ...{ suppliersBelowFloor: [], buyersBelowLeast: [], sectorsBelowLeast: [], countriesBelowLeast: [] },
  ...over,
});

describe('promises that a choice could not keep', () => {
  const plain = proposeInputs(1, 3, { liveRequests: [{ buyerId: buyer(1), supplierId: supplier(1) }] });
  const suppliers = plain.suppliers.map((s, i) => ({ ...s, sectorId: 'mechanical-engineering', newcomer: i === 1 }));
  const promises = {
    ...{ supplierFloor: 2, newcomerFloor: 3, buyerLeast: 4 },
    ...{ sectorLeast: { 'mechanical-engineering': 6 }, countryLeast: { JP: 5 } },
  };
  const inputs = { ...plain, suppliers, settings: { ...plain.settings, ...promises } };
  const { promisedTo } = buildChoice(inputs, scored);

  it('are named by group, with all that the group was promised and gets', () => {
    const missed = missedPromises(
      promisedTo,
      choice({
        sectorsBelowLeast: [short(0, 5, 2, 'no-possible-partner')],
        countriesBelowLeast: [short(0, 4, 1, 'own-cap')],
      }),
    );
    expect(missed).toMatchObject([
      { promise: 'sector-least', group: 'mechanical-engineering', promised: 6, given: 3 },
      { promise: 'country-least', group: 'JP', promised: 5, given: 2, reason: 'own-cap' },
    ]);
  });

  it('of single companies are told apart by newcomers and reasons, the furthest short first', () => {
    const missed = missedPromises(
      promisedTo,
      choice({
        suppliersBelowFloor: [
          short(0, 1, 0, 'partners-full'),
          short(1, 3, 1, 'partners-full'),
          short(2, 2, 0, 'no-possible-partner'),
        ],
        buyersBelowLeast: [short(0, 3, 2, 'partners-full')],
      }),
    );
    expect(missed.map((m) => [m.promise, m.companies, m.given, m.promised, m.reason])).toEqual([
      ['newcomer-floor', 1, 1, 3, 'partners-full'],
      ['supplier-floor', 1, 0, 2, 'no-possible-partner'],
      ['supplier-floor', 1, 1, 2, 'partners-full'],
      ['buyer-least', 1, 3, 4, 'partners-full'],
    ]);
  });
});
