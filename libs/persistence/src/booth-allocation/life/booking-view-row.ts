import { balanceOf, type Booking, type BookingView, isBooking, mayBeFreedOn, mayRenew } from '@ketnoi/booth-allocation';
import { BOOKING_COLUMNS, type BookingRow, toClaim } from '../booking-row.js';
import { FAIR_TIME_COLUMNS, type FairTimeRow, toFairTime } from '../rules-row.js';

export interface BookingViewRow extends BookingRow, FairTimeRow {
  number: string;
  short_name: string;
  seen_state: BookingView['state'];
  created_at: Date;
  booked_at: Date | null;
  ended_at: Date | null;
  end_reason: string | null;
  end_cause: BookingView['endCause'];
}

/** With the booking as `k` and its booth as `b`; a WHERE is to follow. */
export const BOOKING_VIEW = `SELECT ${BOOKING_COLUMNS.replaceAll(/\w+/g, 'k.$&')}, ${FAIR_TIME_COLUMNS},
    IF(k.state = 'held' AND k.held_until <= UTC_TIMESTAMP(3), 'expired', k.state) AS seen_state,
    b.number, c.short_name, k.created_at, k.booked_at, k.ended_at, k.end_reason, k.end_cause
  FROM bookings k JOIN booths b ON b.fair_id = k.fair_id AND b.id = k.booth_id
  JOIN fairs f ON f.id = k.fair_id LEFT JOIN booking_rules r ON r.fair_id = k.fair_id
  LEFT JOIN companies c ON c.id = k.company_id`;

export function toBookingView(row: BookingViewRow): BookingView {
  const claim = toClaim(row);
  if (!isBooking(claim)) throw new Error(`${claim.id} is no company's booking`);
  const { id, boothId, companyId, orderId, origin, originReason, price, quote } = claim;
  const amount = (n: number | null) => (n === null ? null : { amount: n, currency: price.currency });
  return {
    id,
    boothId,
    boothNumber: row.number,
    companyId,
    companyName: row.short_name,
    orderId,
    origin,
    originReason,
    state: row.seen_state,
    heldUntil: row.seen_state === 'held' ? claim.heldUntil : null,
    mayRenew: row.seen_state === 'held' && mayRenew(claim),
    price,
    quote,
    deposit: amount(claim.depositAmount),
    depositDueOn: claim.depositDueOn,
    remindedAt: claim.remindedAt,
    overdueAt: claim.overdueAt,
    mayBeFreedOn: freedOn(claim, row),
    paid: { amount: claim.paidAmount, currency: price.currency },
    waived: { amount: claim.waivedAmount, currency: price.currency },
    balance: { amount: balanceOf(claim), currency: price.currency },
    cancellationFee: amount(claim.cancellationFee),
    createdAt: row.created_at,
    bookedAt: row.booked_at,
    endedAt: row.ended_at,
    endReason: row.end_reason,
    endCause: row.end_cause,
  };
}

const freedOn = (booking: Booking, row: BookingViewRow): string | null =>
  mayBeFreedOn(booking, toFairTime(row.fair_id, row));
