import type { BookingId, BoothId, CompanyId, Currency, FairId, GroupId } from '@ketnoi/kernel';
import {
  type Booking,
  type BookingOrigin,
  type Claim,
  type ClaimState,
  isBooking,
  type OrderId,
  type Quote,
} from '@ketnoi/booth-allocation';
import { toDayOrNull } from '../directory/fair-rows.js';
import { jsonValue } from '../meetings/json-value.js';

/** A row of `bookings` as raw SQL answers it. */
export interface BookingRow {
  fair_id: FairId;
  id: BookingId;
  booth_id: BoothId;
  company_id: CompanyId | null;
  group_id: GroupId | null;
  order_id: OrderId | null;
  origin: BookingOrigin;
  origin_reason: string | null;
  state: ClaimState;
  held_until: Date | null;
  renewals: number;
  nth: number | null;
  price_amount: number | string;
  price_currency: Currency;
  quote: unknown;
  deposit_amount: number | string | null;
  deposit_due_on: Date | string | null;
  reminded_at: Date | null;
  overdue_at: Date | null;
  paid_amount: number | string;
  waived_amount: number | string;
  cancellation_fee: number | string | null;
  version: number;
}

const IDENTITY = ['fair_id', 'id'] as const;
const ofBooking =
  (value: (booking: Booking) => unknown, otherwise: unknown = null) =>
  (claim: Claim): unknown =>
    isBooking(claim) ? value(claim) : otherwise;

/** The columns that a change writes, with what a claim says in each. */
export const CHANGING: Readonly<Record<string, (claim: Claim) => unknown>> = {
  booth_id: ({ boothId }) => boothId,
  company_id: ({ companyId }) => companyId,
  group_id: ({ groupId }) => groupId,
  order_id: ofBooking(({ orderId }) => orderId),
  origin: ({ origin }) => origin,
  origin_reason: ({ originReason }) => originReason,
  state: ({ state }) => state,
  renewals: ofBooking(({ renewals }) => renewals, 0),
  nth: ofBooking(({ nth }) => nth),
  price_amount: ofBooking(({ price }) => price.amount, 0),
  price_currency: ofBooking(({ price }) => price.currency, 'VND'),
  quote: ofBooking(({ quote }) => quote && JSON.stringify(quote)),
  deposit_amount: ofBooking(({ depositAmount }) => depositAmount),
  deposit_due_on: ofBooking(({ depositDueOn }) => depositDueOn),
  reminded_at: ofBooking(({ remindedAt }) => remindedAt),
  overdue_at: ofBooking(({ overdueAt }) => overdueAt),
  paid_amount: ofBooking(({ paidAmount }) => paidAmount, 0),
  waived_amount: ofBooking(({ waivedAmount }) => waivedAmount, 0),
  cancellation_fee: ofBooking(({ cancellationFee }) => cancellationFee),
  version: ({ version }) => version,
};
export const CHANGING_COLUMNS: readonly string[] = Object.keys(CHANGING);
export const BOOKING_COLUMNS = [...IDENTITY, ...CHANGING_COLUMNS, 'held_until'].join(', ');

/** The values of `CHANGING_COLUMNS`, in their order. */
export const changingValues = (claim: Claim): readonly unknown[] => Object.values(CHANGING).map((of) => of(claim));

export function toClaim(row: BookingRow): Claim {
  const place = {
    fairId: row.fair_id,
    id: row.id,
    boothId: row.booth_id,
    groupId: row.group_id,
    origin: row.origin,
    originReason: row.origin_reason,
    version: row.version,
  };
  if (row.state === 'blocked' || row.company_id === null) return { ...place, companyId: null, state: 'blocked' };
  return {
    ...place,
    companyId: row.company_id,
    orderId: row.order_id,
    state: row.state,
    heldUntil: row.held_until,
    renewals: row.renewals,
    nth: row.nth,
    price: { amount: Number(row.price_amount), currency: row.price_currency },
    quote: quoteOf(row.quote),
    depositAmount: numberOf(row.deposit_amount),
    depositDueOn: toDayOrNull(row.deposit_due_on),
    remindedAt: row.reminded_at,
    overdueAt: row.overdue_at,
    paidAmount: Number(row.paid_amount),
    waivedAmount: Number(row.waived_amount),
    cancellationFee: numberOf(row.cancellation_fee),
  };
}

/** The quote frozen in a booking, as its column holds it. */
export const quoteOf = (stored: unknown): Quote | null => jsonValue<Quote | null>(stored);
export const numberOf = (value: number | string | null): number | null => (value === null ? null : Number(value));
