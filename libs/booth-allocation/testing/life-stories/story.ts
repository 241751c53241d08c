import fc from 'fast-check';

/**
 * One thing that happens at a fair with a few booths and companies. `booking` counts the bookings that there have been
 * so far, from the first, going round; a story so never names what it cannot name.
 */
export type Happening =
  | { readonly does: 'hold' | 'book' | 'allot'; readonly booth: number; readonly company: number }
  | { readonly does: 'hold-several' | 'book-several'; readonly booths: readonly number[]; readonly company: number }
  | { readonly does: 'renew' | 'release' | 'approve' | 'refuse' | 'cancel' | 'free-overdue'; readonly booking: number }
  | { readonly does: 'credit'; readonly booking: number; readonly amount: number }
  | { readonly does: 'withdraw' | 'put-back'; readonly booth: number }
  | { readonly does: 'expire-holds' | 'watch-deposits' }
  | { readonly does: 'wait'; readonly minutes: number };

export interface Story {
  readonly approval: 'automatic' | 'by-organiser';
  readonly boothsPerCompany: number;
  readonly depositPercent: number;
  readonly fees: readonly { readonly daysBefore: number; readonly percent: number }[];
  readonly happenings: readonly Happening[];
}

export const BOOTHS = 4;
export const COMPANIES = 3;
export const PRICE = 1_000;

const booth = fc.nat(BOOTHS - 1);
const company = fc.nat(COMPANIES - 1);
const booking = fc.nat(20);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constantFrom('hold', 'book', 'allot'), booth, company }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constantFrom('hold-several', 'book-several'),
      booths: fc.uniqueArray(booth, { minLength: 2, maxLength: 3 }),
      company,
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constantFrom('renew', 'release', 'approve', 'refuse', 'cancel', 'free-overdue'),
      booking,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('credit' as const),
      booking,
      amount: fc.constantFrom(-400, 1, 250, 500, 750, 1_000),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('withdraw', 'put-back'), booth }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('expire-holds', 'watch-deposits') }) },
  {
    weight: 5,
    // To just before a hold ends, to its very end, and by days and weeks.
    arbitrary: fc.record({ does: fc.constant('wait' as const), minutes: fc.constantFrom(1, 29, 30, 1_440, 10_080) }),
  },
);

export const stories: fc.Arbitrary<Story> = fc.record({
  approval: fc.constantFrom('automatic', 'by-organiser'),
  boothsPerCompany: fc.integer({ min: 1, max: 3 }),
  depositPercent: fc.constantFrom(0, 30, 50, 100),
  fees: fc.constantFrom(
    [],
    [{ daysBefore: 30, percent: 50 }],
    [
      { daysBefore: 60, percent: 0 },
      { daysBefore: 0, percent: 80 },
    ],
  ),
  happenings: fc.array(happening, { minLength: 1, maxLength: 40 }),
});
