import type { Sum } from '../../format/formats';
import type { MyBookingsQuery } from './bookings.generated';

export type Booking = Extract<
  MyBookingsQuery['companyBookings'],
  { __typename: 'CompanyBookings' }
>['bookings'][number];
export type ListedRequest = Extract<
  MyBookingsQuery['companyPaymentRequests'],
  { __typename: 'PaymentRequestConnection' }
>['nodes'][number];

const ENDED: readonly Booking['state'][] = ['RELEASED', 'EXPIRED', 'REFUSED', 'CANCELLED', 'WITHDRAWN', 'MERGED'];
const MAY_ORDER: readonly Booking['state'][] = ['HELD', 'APPLIED', 'APPROVED'];
/** Money is owed from the approval on. */
const OWING: readonly Booking['state'][] = ['APPROVED', 'CONFIRMED'];

const CONFIRMED: readonly Booking['state'][] = ['APPROVED', 'CONFIRMED', 'PAID'];

/** The firm has it by now, and a paper that says so. */
export const hasPaper = ({ state }: Booking): boolean => CONFIRMED.includes(state);

export const isEnded = ({ state }: Booking): boolean => ENDED.includes(state);

/** Extras are chosen until money came in or the city granted some; whether a payment was asked for, the page itself is told. */
export const mayOrder = (booking: Booking): boolean =>
  MAY_ORDER.includes(booking.state) && booking.paid.amount === 0 && cityShareOf(booking) === 0;

export const cityShareOf = ({ quote }: Booking): number => quote?.cityShare ?? 0;

/** What has ended is history, and stands below. */
export const liveFirst = (bookings: readonly Booking[]): readonly Booking[] => [
  ...bookings.filter((booking) => !isEnded(booking)),
  ...bookings.filter(isEnded),
];

/** Bookings for which no money is asked already. */
export function notAskedFor(bookings: readonly Booking[], requests: readonly ListedRequest[]): readonly Booking[] {
  const open = requests.filter(({ state }) => state === 'OPEN' || state === 'PART_PAID');
  const asked = new Set(open.flatMap(({ askedOf }) => askedOf.map(({ bookingId }) => bookingId)));
  return bookings.filter(({ id }) => !asked.has(id));
}

export interface PayableTogether {
  readonly purpose: 'DEPOSIT' | 'BALANCE';
  readonly bookingIds: readonly string[];
  readonly sum: Sum;
}

/** What of several booths may be paid by one transfer: the same of each, in one currency. */
export function payableTogether(bookings: readonly Booking[]): readonly PayableTogether[] {
  const groups = new Map<string, PayableTogether>();
  for (const booking of bookings) {
    const purpose = nextPayment(booking);
    if (!purpose) continue;
    const { amount, currency } = purpose === 'DEPOSIT' && booking.deposit ? booking.deposit : booking.balance;
    const key = `${purpose} ${currency}`;
    const before = groups.get(key);
    groups.set(key, {
      purpose,
      bookingIds: [...(before?.bookingIds ?? []), booking.id],
      sum: { amount: (before?.sum.amount ?? 0) + amount, currency },
    });
  }
  return [...groups.values()].filter(({ bookingIds }) => bookingIds.length > 1);
}

/** What may be asked for next: the deposit while nothing is paid, then what is left. Null: nothing is owed now. */
export function nextPayment(booking: Booking): 'DEPOSIT' | 'BALANCE' | null {
  if (!OWING.includes(booking.state) || booking.balance.amount <= 0) return null;
  return booking.paid.amount === 0 && booking.deposit && booking.deposit.amount > 0 ? 'DEPOSIT' : 'BALANCE';
}
