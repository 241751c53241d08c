import type { BookingId, BoothId, CompanyId, Currency, FairId } from '@ketnoi/kernel';
import type { Booking, BookingState } from '@ketnoi/booth-allocation';

/** A row of `bookings` as raw SQL answers it. */
export interface BookingRow {
  fair_id: FairId;
  id: BookingId;
  booth_id: BoothId;
  company_id: CompanyId;
  state: BookingState;
  held_until: Date | null;
  renewals: number;
  nth: number | null;
  price_amount: number | string;
  price_currency: Currency;
  version: number;
}

export const BOOKING_COLUMNS =
  'fair_id, id, booth_id, company_id, state, held_until, renewals, nth, price_amount, price_currency, version';

export const toBooking = (row: BookingRow): Booking => ({
  fairId: row.fair_id,
  id: row.id,
  boothId: row.booth_id,
  companyId: row.company_id,
  state: row.state,
  heldUntil: row.held_until,
  renewals: row.renewals,
  nth: row.nth,
  price: { amount: Number(row.price_amount), currency: row.price_currency },
  version: row.version,
});
