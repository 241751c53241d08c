import type { PayableBooking } from '@ketnoi/booth-allocation';
import type { BookingId, CompanyId, Currency, FairId } from '@ketnoi/kernel';
import type { EntityManager } from 'typeorm';
import { toDayOrNull } from '../../directory/fair-rows.js';
import { numberOf, quoteOf } from '../booking-row.js';

interface PayableRow {
  id: BookingId;
  company_id: CompanyId;
  number: string;
  state: string;
  price_amount: number | string;
  price_currency: Currency;
  quote: unknown;
  deposit_amount: number | string | null;
  deposit_due_on: Date | string | null;
  paid_amount: number | string;
  cancellation_fee: number | string | null;
}

/** What is owed for bookings, by their frozen quotes; read so that whoever ends one meanwhile waits, or is waited for. */
export async function payableBookings(
  manager: EntityManager,
  fairId: FairId,
  ids: readonly BookingId[],
): Promise<readonly PayableBooking[]> {
  if (ids.length === 0) return [];
  const rows: PayableRow[] = await manager.query(
    `SELECT k.id, k.company_id, b.number, k.state, k.price_amount, k.price_currency, k.quote, k.deposit_amount,
            k.deposit_due_on, k.paid_amount, k.cancellation_fee
     FROM bookings k JOIN booths b ON b.fair_id = k.fair_id AND b.id = k.booth_id
     WHERE k.fair_id = ? AND k.id IN (?) AND k.company_id IS NOT NULL ORDER BY k.id LOCK IN SHARE MODE`,
    [fairId, [...ids]],
  );
  return rows.map(toPayable);
}

/** What the city pays of a price takes its part of the VAT along. */
function toPayable(row: PayableRow): PayableBooking {
  const quote = quoteOf(row.quote);
  const price = Number(row.price_amount);
  return {
    bookingId: row.id,
    companyId: row.company_id,
    boothNumber: row.number,
    state: row.state,
    currency: row.price_currency,
    price,
    vat: quote && quote.total > 0 ? Math.round((quote.vat / quote.total) * price) : 0,
    vatPermille: quote?.vatPermille ?? 0,
    deposit: numberOf(row.deposit_amount),
    depositDueOn: toDayOrNull(row.deposit_due_on),
    paid: Number(row.paid_amount),
    cancellationFee: numberOf(row.cancellation_fee),
  };
}
