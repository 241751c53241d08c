import type { BookingId, BoothId, CompanyId, Currency, FairId, GroupId } from '@ketnoi/kernel';
import type { Booking, BookingOrigin, Claim, ClaimState, OrderId, Quote } from '@ketnoi/booth-allocation';
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
const CHANGING = [
  'booth_id',
  'company_id',
  'group_id',
  'order_id',
  'origin',
  'origin_reason',
  'state',
  'renewals',
  'nth',
  'price_amount',
  'price_currency',
  'quote',
  'deposit_amount',
  'deposit_due_on',
  'reminded_at',
  'overdue_at',
  'paid_amount',
  'waived_amount',
  'cancellation_fee',
  'version',
] as const;
export const CHANGING_COLUMNS: readonly string[] = CHANGING;
export const BOOKING_COLUMNS = [...IDENTITY, ...CHANGING, 'held_until'].join(', ');

/** The values of `CHANGING_COLUMNS`, in their order. */
export function changingValues(claim: Claim): readonly unknown[] {
  const { boothId, companyId, groupId, origin, originReason, state, version } = claim;
  const booking: Partial<Booking> = claim.state === 'blocked' ? {} : claim;
  return [
    boothId,
    companyId,
    groupId,
    booking.orderId ?? null,
    origin,
    originReason,
    state,
    booking.renewals ?? 0,
    booking.nth ?? null,
    booking.price?.amount ?? 0,
    booking.price?.currency ?? 'VND',
    booking.quote ? JSON.stringify(booking.quote) : null,
    booking.depositAmount ?? null,
    booking.depositDueOn ?? null,
    booking.remindedAt ?? null,
    booking.overdueAt ?? null,
    booking.paidAmount ?? 0,
    booking.waivedAmount ?? 0,
    booking.cancellationFee ?? null,
    version,
  ];
}

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
