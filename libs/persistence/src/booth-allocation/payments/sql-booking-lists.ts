import { Injectable } from '@nestjs/common';
import { BookingLists, type ListedBooking } from '@ketnoi/booth-allocation';
import type { BookingId, CompanyId, Currency, FairId } from '@ketnoi/kernel';
import { numberOf } from '../booking-row.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';

interface ListedRow {
  id: BookingId;
  note: string | null;
  number: string;
  area_dm2: number;
  registered_name: string;
  tax_code: string | null;
  country: string;
  state: string;
  price_amount: number | string;
  price_currency: Currency;
  deposit_amount: number | string | null;
  paid_amount: number | string;
  waived_amount: number | string;
  held_until: Date | null;
  created_at: Date;
  ended_at: Date | null;
}

@Injectable()
export class SqlBookingLists extends BookingLists {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async ofFair(fairId: FairId, companyId: CompanyId | null): Promise<readonly ListedBooking[] | null> {
    const rows: ListedRow[] = await this.current.get().query(
      `SELECT k.id, n.note, b.number, b.area_dm2, c.registered_name, c.tax_code, c.country,
              IF(k.state = 'held' AND k.held_until <= UTC_TIMESTAMP(3), 'expired', k.state) AS state,
              k.price_amount, k.price_currency, k.deposit_amount, k.paid_amount,
              k.waived_amount, k.held_until, k.created_at, k.ended_at
       FROM bookings k
       JOIN booths b ON b.fair_id = k.fair_id AND b.id = k.booth_id
       JOIN companies c ON c.id = k.company_id
       LEFT JOIN booking_notes n ON n.fair_id = k.fair_id AND n.booking_id = k.id
       WHERE k.fair_id = ? AND (? IS NULL OR k.company_id = ?) ORDER BY b.number, k.created_at, k.id`,
      [fairId, companyId, companyId],
    );
    return rows.length > 0 || (await this.exists(fairId, companyId)) ? rows.map(toListed) : null;
  }

  private async exists(fairId: FairId, companyId: CompanyId | null): Promise<boolean> {
    const rows: object[] = companyId
      ? await this.current
          .get()
          .query('SELECT 1 FROM participations WHERE fair_id = ? AND company_id = ?', [fairId, companyId])
      : await this.current.get().query('SELECT 1 FROM fairs WHERE id = ?', [fairId]);
    return rows.length > 0;
  }
}

const toListed = (row: ListedRow): ListedBooking => ({
  id: row.id,
  boothNumber: row.number,
  areaDm2: row.area_dm2,
  companyName: row.registered_name,
  taxCode: row.tax_code,
  country: row.country,
  state: row.state,
  price: { amount: Number(row.price_amount), currency: row.price_currency },
  deposit: numberOf(row.deposit_amount),
  paid: Number(row.paid_amount),
  waived: Number(row.waived_amount),
  heldUntil: row.state === 'held' ? row.held_until : null,
  createdAt: row.created_at,
  endedAt: row.ended_at,
  note: row.note,
});
