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

/** What may be asked for next: the deposit while nothing is paid, then what is left. Null: nothing is owed now. */
export function nextPayment(booking: Booking): 'DEPOSIT' | 'BALANCE' | null {
  if (!OWING.includes(booking.state) || booking.balance.amount <= 0) return null;
  return booking.paid.amount === 0 && booking.deposit && booking.deposit.amount > 0 ? 'DEPOSIT' : 'BALANCE';
}
