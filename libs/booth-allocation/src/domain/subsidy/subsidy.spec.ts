import { unwrap } from '@ketnoi/kernel';
import fc from 'fast-check';
import { DURING } from '../../../testing/booths.fixture.js';
import { aGrant, allPapers, aProgramme, aQuotedBooking, OFFICER } from '../../../testing/subsidies.fixture.js';
import { aQuoteRequest } from '../pricing/pricing.fixture.js';
import { quoteBooth } from '../pricing/quote-booth.js';
import { checkProgramme } from './check-programme.js';
import { costIn, cityShareOf, shareOfCity, withCityShare } from './city-share.js';
import { approveGrant, checkPaper, refuseGrant, releaseGrant, settleGrant } from './decide-grant.js';
import type { GrantId } from './grant.js';
import { requestSubsidy } from './request-subsidy.js';

const decided = { by: OFFICER, at: DURING };
const approval = (over: Partial<Parameters<typeof approveGrant>[1]> = {}) => ({
  ...decided,
  programme: aProgramme(),
  booking: aQuotedBooking(),
  grantedToFirm: 0,
  decisionNumber: '34/QĐ-SCT',
  amount: null,
  ...over,
});
const refusal = (answer: { ok: boolean; error?: unknown }) => (answer.ok ? null : answer.error);

describe('the city’s share', () => {
  const quote = aQuotedBooking().quote ?? fail();

  it('is per cent of the costs without VAT, rounded down', () => {
    expect(costIn(quote, ['rent'])).toBe(22_000_000);
    expect(costIn(quote, ['extras'])).toBe(3_000_000);
    expect(shareOfCity(quote, ['rent', 'extras'], 50)).toBe(12_500_000);
    const odd = unwrap(quoteBooth(aQuoteRequest({ list: null }, { price: { amount: 99, currency: 'VND' } })));
    expect(shareOfCity(odd, ['rent'], 50)).toBe(49);
  });

  it('and the firm’s add up to the full price, whatever is granted', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000_000 }), { maxLength: 5 }), (amounts) => {
        const { bookingId } = aGrant();
        const grants = amounts.map((amount) => ({ bookingId, amount, costs: ['rent'] as const, percent: 50 }));
        const given = withCityShare(quote, cityShareOf(quote, grants));
        expect(given.cityShare + given.firmShare).toBe(quote.total);
        expect(withCityShare(given, 0)).toEqual(quote);
      }),
    );
  });

  it('is what each grant is worth of the quote, no more than its programme’s part', () => {
    const { bookingId } = aGrant();
    const rent = { bookingId, amount: 50_000_000, costs: ['rent'] as const, percent: 50 };
    const extras = { bookingId, amount: 1_000_000, costs: ['extras'] as const, percent: 50 };
    expect(cityShareOf(quote, [rent, extras])).toBe(12_000_000);
    expect(cityShareOf(quote, [])).toBe(0);
  });
});

describe('a request', () => {
  const ask = (over: Partial<Parameters<typeof requestSubsidy>[0]> = {}) =>
    requestSubsidy({
      id: aGrant().id as GrantId,
      programme: aProgramme(),
      booking: aQuotedBooking(),
      costs: ['rent', 'extras'],
      by: OFFICER,
      at: DURING,
      ...over,
    });

  it('is for a booking or application in đồng, for costs that the programme covers, while it is open', () => {
    expect(ask()).toEqual({ ok: true, value: aGrant() });
    expect(refusal(ask({ at: aProgramme().closesAt }))).toMatchObject({ code: 'programme-closed' });
    expect(refusal(ask({ booking: aQuotedBooking({ state: 'held' }) }))).toEqual({ code: 'subsidy-needs-booking' });
    expect(refusal(ask({ booking: aQuotedBooking({ state: 'cancelled' }) }))).toEqual({
      code: 'subsidy-needs-booking',
    });
    expect(refusal(ask({ booking: aQuotedBooking({ quote: null }) }))).toEqual({ code: 'subsidy-needs-booking' });
    const abroad = unwrap(quoteBooth(aQuoteRequest({ country: 'JP' })));
    expect(refusal(ask({ booking: aQuotedBooking({ quote: abroad }) }))).toEqual({ code: 'subsidy-needs-dong' });
    expect(refusal(ask({ programme: aProgramme({ covers: ['rent'] }) }))).toEqual({
      code: 'cost-not-covered',
      cost: 'extras',
    });
    const bare = unwrap(quoteBooth(aQuoteRequest()));
    expect(refusal(ask({ booking: aQuotedBooking({ quote: bare }), costs: ['extras'] }))).toEqual({
      code: 'nothing-to-subsidise',
    });
  });
});

describe('the checklist', () => {
  it('keeps who ticked what and when, and lets a tick be taken back', () => {
    const ticked = unwrap(checkPaper(aGrant(), aProgramme(), { code: 'tax', checked: true }, decided));
    expect(ticked.papers).toEqual([{ code: 'tax', checkedBy: OFFICER, checkedAt: DURING.toISOString() }]);
    expect(unwrap(checkPaper(ticked, aProgramme(), { code: 'tax', checked: false }, decided)).papers).toEqual([]);
    expect(refusal(checkPaper(aGrant(), aProgramme(), { code: 'x', checked: true }, decided))).toEqual({
      code: 'unknown-paper',
      paper: 'x',
    });
  });

  it('must be complete before anything is approved', () => {
    const half = aGrant({ papers: allPapers().slice(1) });
    expect(refusal(approveGrant(half, approval()))).toEqual({ code: 'papers-missing', papers: ['registration'] });
  });
});

describe('an approval', () => {
  const complete = aGrant({ papers: allPapers() });

  it('reserves the programme’s share under the number of the decision', () => {
    expect(unwrap(approveGrant(complete, approval()))).toMatchObject({
      state: 'approved',
      reserved: 12_500_000,
      decisionNumber: '34/QĐ-SCT',
      decidedBy: OFFICER,
      version: 2,
    });
  });

  it('stays within the firm’s limit, the share and the budget', () => {
    const amount = (over: object) => unwrap(approveGrant(complete, approval(over))).reserved;
    expect(amount({ grantedToFirm: 15_000_000 })).toBe(5_000_000);
    expect(amount({ amount: 1 })).toBe(1);
    const no = (over: object) => refusal(approveGrant(complete, approval(over)));
    expect(no({ grantedToFirm: 20_000_000 })).toEqual({ code: 'firm-limit-reached', left: 0 });
    expect(no({ amount: 12_500_001 })).toEqual({ code: 'amount-above-share', most: 12_500_000 });
    expect(no({ amount: 6_000_000, grantedToFirm: 15_000_000 })).toEqual({
      code: 'firm-limit-reached',
      left: 5_000_000,
    });
    const nearlyUsed = aProgramme({ reserved: 60_000_000, settled: 30_000_000 });
    expect(no({ programme: nearlyUsed })).toEqual({ code: 'budget-exhausted', left: 10_000_000 });
    expect(amount({ programme: nearlyUsed, amount: 10_000_000 })).toBe(10_000_000);
  });

  it('needs a decision number, a sensible amount and a booking that stands', () => {
    const no = (over: object) => refusal(approveGrant(complete, approval(over)));
    expect(no({ decisionNumber: ' ' })).toEqual({ code: 'decision-number-missing' });
    for (const amount of [0, -1, 0.5]) expect(no({ amount })).toEqual({ code: 'amount-unusable' });
    for (const state of ['applied', 'cancelled', 'expired'] as const)
      expect(no({ booking: aQuotedBooking({ state }) })).toEqual({ code: 'subsidy-needs-booking' });
  });
});

describe('the end of a grant', () => {
  const approved = aGrant({ state: 'approved', reserved: 12_500_000 });

  const settle = (grant: Parameters<typeof settleGrant>[0], amount: number, booking = aQuotedBooking()) =>
    settleGrant(grant, { programme: aProgramme(), booking, amount, at: DURING });

  it('is the amount that was paid, at most what was reserved', () => {
    expect(unwrap(settle(approved, 9_000_000))).toMatchObject({
      state: 'settled',
      reserved: 0,
      settled: 9_000_000,
      settledAt: DURING,
    });
    expect(refusal(settle(approved, 12_500_001))).toEqual({ code: 'amount-above-reserved', most: 12_500_000 });
    expect(refusal(settle(approved, -1))).toEqual({ code: 'amount-unusable' });
    expect(refusal(settle(approved, 1, aQuotedBooking({ state: 'cancelled' })))).toEqual({
      code: 'subsidy-needs-booking',
    });
  });

  it('is no more than the share of what the booking costs now', () => {
    const bare = unwrap(quoteBooth(aQuoteRequest()));
    expect(refusal(settle(approved, 12_500_000, aQuotedBooking({ quote: bare })))).toEqual({
      code: 'amount-above-share',
      most: 11_000_000,
    });
  });

  it('or a refusal or release with its reason, and nothing after any of them', () => {
    expect(unwrap(refuseGrant(aGrant(), ' no papers ', decided))).toMatchObject({
      state: 'refused',
      reason: 'no papers',
    });
    const released = { state: 'released', reserved: 0 };
    const ended = unwrap(releaseGrant(approved, { cause: 'booking-ended' }));
    expect(ended).toMatchObject({ ...released, reason: null, cause: 'booking-ended' });
    expect(unwrap(releaseGrant(approved, ' ours '))).toMatchObject({ ...released, reason: 'ours', cause: null });
    expect(refusal(refuseGrant(aGrant(), ' ', decided))).toEqual({ code: 'grant-reason-missing' });
    for (const state of ['settled', 'refused', 'released'] as const) {
      const over = aGrant({ state, papers: allPapers() });
      const answers = [
        approveGrant(over, approval()),
        settle(over, 0),
        refuseGrant(over, 'x', decided),
        releaseGrant(over, 'x'),
        checkPaper(over, aProgramme(), { code: 'tax', checked: true }, decided),
      ];
      expect(answers.map(refusal)).toEqual(answers.map(() => ({ code: 'grant-decided' })));
    }
  });
});

it('a programme is refused with every problem and its place', () => {
  const { fairId, id, reserved, settled, ...draft } = aProgramme();
  expect([fairId, id, reserved, settled].length).toBe(4);
  expect(checkProgramme(draft)).toEqual({ ok: true, value: draft });
  const [paper] = draft.papers;
  const bad = checkProgramme({
    ...draft,
    name: ' ',
    budget: -1,
    percent: 101,
    covers: ['rent', 'rent'],
    closesAt: draft.opensAt,
    papers: [paper, { code: 'registration', names: { vi: 'x' } }],
  });
  expect(bad.ok ? [] : bad.error.map(({ path, code }) => `${path.join('.')}: ${code}`)).toEqual([
    'name: name-missing',
    'budget: out-of-range',
    'percent: out-of-range',
    'covers: out-of-range',
    'closesAt: date-unusable',
    'papers.1.code: paper-twice',
    'papers.1.names.en: name-missing',
  ]);
});

function fail(): never {
  throw new Error('the fixture has a quote');
}
