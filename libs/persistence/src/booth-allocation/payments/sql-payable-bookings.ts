import { type PayableBooking, vatOf } from '@ketnoi/booth-allocation';
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
  waived_amount: number | string;
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
            k.deposit_due_on, k.paid_amount, k.waived_amount, k.cancellation_fee
     FROM bookings k JOIN booths b ON b.fair_id = k.fair_id AND b.id = k.booth_id
     WHERE k.fair_id = ? AND k.id IN (?) AND k.company_id IS NOT NULL ORDER BY k.id LOCK IN SHARE MODE`,
    [fairId, [...ids]],
  );
  // After the rows are locked: whoever books money of a booking changes its lines and the booking at once.
  const billed = await billedFor(manager, fairId, ids);
  return rows.map((row) => toPayable(row, billed.get(row.id) ?? { amount: 0, vat: 0 }));
}

/** By the lines that the list of VAT shows: those paid to the last unit. */
async function billedFor(
  manager: EntityManager,
  fairId: FairId,
  ids: readonly BookingId[],
): Promise<ReadonlyMap<BookingId, PayableBooking['billed']>> {
  const rows: { booking_id: BookingId; amount: number | string; vat: number | string }[] = await manager.query(
    `SELECT booking_id, SUM(amount) AS amount, SUM(vat) AS vat FROM payment_request_lines
     WHERE fair_id = ? AND booking_id IN (?) AND received = amount AND purpose <> 'fee' GROUP BY booking_id`,
    [fairId, [...ids]],
  );
  return new Map(rows.map((row) => [row.booking_id, { amount: Number(row.amount), vat: Number(row.vat) }]));
}

function toPayable(row: PayableRow, billed: PayableBooking['billed']): PayableBooking {
  const quote = quoteOf(row.quote);
  const price = Number(row.price_amount);
  return {
    bookingId: row.id,
    companyId: row.company_id,
    boothNumber: row.number,
    state: row.state,
    currency: row.price_currency,
    price,
    vat: quote ? vatOf(quote, price) : 0,
    vatPermille: quote?.vatPermille ?? 0,
    deposit: numberOf(row.deposit_amount),
    depositDueOn: toDayOrNull(row.deposit_due_on),
    paid: Number(row.paid_amount) + Number(row.waived_amount),
    waived: Number(row.waived_amount),
    billed,
    cancellationFee: numberOf(row.cancellation_fee),
  };
}
