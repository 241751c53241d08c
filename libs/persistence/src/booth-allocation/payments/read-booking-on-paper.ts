import type { BookingOnPaper } from '@ketnoi/booth-allocation';
import type { BookingId, Currency, FairId } from '@ketnoi/kernel';
import type { EntityManager } from 'typeorm';
import { numberOf, quoteOf } from '../booking-row.js';
import { OCCUPYING } from '../booking-states.sql.js';
import {
  FAIR_PAPER_COLUMNS,
  type FairPaperRow,
  FIRM_PAPER_COLUMNS,
  type FirmPaperRow,
  toFairOnPaper,
  toFirmOnPaper,
} from './paper-rows.js';

interface BookingPaperRow extends FairPaperRow, FirmPaperRow {
  id: BookingId;
  state: BookingOnPaper['state'];
  number: string;
  hall: string | null;
  zone: string | null;
  kind: string;
  area_dm2: number;
  open_sides: number;
  price_amount: number | string;
  price_currency: Currency;
  quote: unknown;
  deposit_amount: number | string | null;
  paid_amount: number | string;
  waived_amount: number | string;
  booked_at: Date | null;
}

/** A booking that stands, with everything that its confirmation says. */
export async function readBookingOnPaper(
  manager: EntityManager,
  fairId: FairId,
  id: BookingId,
): Promise<BookingOnPaper | null> {
  const [row]: BookingPaperRow[] = await manager.query(
    `SELECT k.id, k.state, b.number, h.name AS hall, z.name AS zone, b.kind, b.area_dm2, b.open_sides, k.price_amount,
            k.price_currency, k.quote, k.deposit_amount, k.paid_amount, k.waived_amount, k.booked_at,
            ${FAIR_PAPER_COLUMNS}, ${FIRM_PAPER_COLUMNS}
     FROM bookings k
     JOIN booths b ON b.fair_id = k.fair_id AND b.id = k.booth_id
     JOIN fairs f ON f.id = k.fair_id
     JOIN companies c ON c.id = k.company_id
     LEFT JOIN halls h ON h.fair_id = b.fair_id AND h.id = b.hall_id
     LEFT JOIN zones z ON z.fair_id = b.fair_id AND z.id = b.zone_id
     WHERE k.fair_id = ? AND k.id = ? AND k.state IN ${OCCUPYING}`,
    [fairId, id],
  );
  if (!row) return null;
  return {
    bookingId: row.id,
    state: row.state,
    fair: toFairOnPaper(row),
    firm: toFirmOnPaper(row),
    boothNumber: row.number,
    hall: row.hall,
    zone: row.zone,
    kind: row.kind,
    areaDm2: row.area_dm2,
    openSides: row.open_sides,
    currency: row.price_currency,
    price: Number(row.price_amount),
    quote: quoteOf(row.quote),
    deposit: numberOf(row.deposit_amount),
    paid: Number(row.paid_amount),
    waived: Number(row.waived_amount),
    bookedAt: row.booked_at,
  };
}
