import { DURING } from '../../../testing/booths.fixture.js';
import { aProgramme, aQuotedBooking } from '../../../testing/subsidies.fixture.js';
import type { SubsidyProgramme } from './programme.js';
import { subsidyChoices } from './subsidy-choices.js';

/** 22 million of rent and 3 of extras; the programme pays half of it, at most 20 million a firm. */
const booking = aQuotedBooking();
const programme = (over: Partial<SubsidyProgramme> = {}, grantedToFirm = 0) => ({
  programme: aProgramme(over),
  grantedToFirm,
});
const amounts = (...given: Parameters<typeof subsidyChoices>) =>
  subsidyChoices(...given).map(({ costs, amount }) => [costs.join('+'), amount]);

describe('what a firm may ask the city to pay of a booking', () => {
  it('is all costs that a programme covers, or each by itself', () => {
    expect(amounts(booking, [], [programme()], DURING)).toEqual([
      ['rent+extras', 12_500_000],
      ['rent', 11_000_000],
      ['extras', 1_500_000],
    ]);
    expect(amounts(booking, [], [programme({ covers: ['extras'] })], DURING)).toEqual([['extras', 1_500_000]]);
  });

  it('is nothing that was asked of a programme already', () => {
    expect(amounts(booking, ['rent'], [programme()], DURING)).toEqual([['extras', 1_500_000]]);
    expect(amounts(booking, ['rent', 'extras'], [programme()], DURING)).toEqual([]);
  });

  it('can be asked where money is used up, but then nothing is to be expected', () => {
    expect(amounts(booking, ['rent'], [programme({}, 20_000_000)], DURING)).toEqual([['extras', 0]]);
  });

  it('is nothing of a closed programme, a hold, or a price in dollars', () => {
    expect(amounts(booking, [], [programme({ closesAt: DURING })], DURING)).toEqual([]);
    expect(amounts({ ...booking, state: 'held' }, [], [programme()], DURING)).toEqual([]);
    const dollars = booking.quote && { ...booking.quote, currency: 'USD' as const };
    expect(amounts({ ...booking, quote: dollars }, [], [programme()], DURING)).toEqual([]);
    expect(amounts({ ...booking, quote: null }, [], [programme()], DURING)).toEqual([]);
  });
});
