import { type CoExhibitor, CoExhibitors, type CoExhibitorState, type SharedBooth } from '@ketnoi/booth-allocation';
import type { BookingId, BoothId, CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { violatedKey } from '../../transactions/database-errors.js';
import { takesPart } from './takes-part.js';

interface CoExhibitorRow {
  fair_id: FairId;
  booking_id: BookingId;
  company_id: CompanyId;
  state: CoExhibitorState;
  version: number;
}
interface SharedBoothRow extends CoExhibitorRow {
  booth_id: BoothId;
  number: string;
  company_name: string;
  host_id: CompanyId;
  host_name: string;
}

@Injectable()
export class SqlCoExhibitors extends CoExhibitors {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async ofBooking(fairId: FairId, bookingId: BookingId): Promise<readonly CoExhibitor[]> {
    const rows: CoExhibitorRow[] = await this.current.get().query(
      `SELECT fair_id, booking_id, company_id, state, version FROM co_exhibitors
       WHERE fair_id = ? AND booking_id = ? ORDER BY company_id`,
      [fairId, bookingId],
    );
    return rows.map(toCoExhibitor);
  }

  async put(one: CoExhibitor, by: PersonId): Promise<boolean> {
    const manager = this.current.required('A co-exhibitor');
    const { fairId, bookingId, companyId, state, version } = one;
    if (version > 1) {
      const result: { affectedRows: number } = await manager.query(
        `UPDATE co_exhibitors SET state = ?, version = ?, answered_by = ?, answered_at = UTC_TIMESTAMP(3)
         WHERE fair_id = ? AND booking_id = ? AND company_id = ? AND version = ?`,
        [state, version, by, fairId, bookingId, companyId, version - 1],
      );
      return result.affectedRows === 1;
    }
    try {
      await manager.query(
        `INSERT INTO co_exhibitors (fair_id, booking_id, company_id, state, invited_by, invited_at, version)
         VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(3), ?)`,
        [fairId, bookingId, companyId, state, by, version],
      );
      return true;
    } catch (error) {
      if (violatedKey(error) === 'PRIMARY') return false;
      throw error;
    }
  }

  async carryOver(fairId: FairId, from: readonly BookingId[], to: BookingId): Promise<void> {
    if (from.length === 0) return;
    const manager = this.current.required('A co-exhibitor');
    // Who stands at one of the booths stands, whatever it answered at another.
    await manager.query(
      `DELETE weaker FROM co_exhibitors weaker
       JOIN co_exhibitors o ON o.fair_id = weaker.fair_id AND o.company_id = weaker.company_id AND o.state = 'standing'
       WHERE weaker.fair_id = ? AND weaker.booking_id = ? AND weaker.state <> 'standing' AND o.booking_id IN (?)`,
      [fairId, to, from],
    );
    await manager.query(
      `UPDATE IGNORE co_exhibitors SET booking_id = ? WHERE fair_id = ? AND booking_id IN (?)
       ORDER BY state <> 'standing', booking_id`,
      [to, fairId, from],
    );
  }

  async sells(fairId: FairId, companyId: CompanyId): Promise<boolean> {
    const rows: object[] = await this.current
      .get()
      .query('SELECT 1 FROM participations WHERE fair_id = ? AND company_id = ? AND as_supplier = 1', [
        fairId,
        companyId,
      ]);
    return rows.length > 0;
  }

  async ofCompany(fairId: FairId, companyId: CompanyId): Promise<readonly SharedBooth[] | null> {
    const rows: SharedBoothRow[] = await this.current.get().query(
      `SELECT x.fair_id, x.booking_id, x.company_id, x.state, x.version, b.id AS booth_id, b.number,
              c.short_name AS company_name, k.company_id AS host_id, h.short_name AS host_name
       FROM co_exhibitors x
       JOIN bookings k ON k.fair_id = x.fair_id AND k.id = x.booking_id AND k.live_booth_id IS NOT NULL
       JOIN booths b ON b.fair_id = k.fair_id AND b.id = k.booth_id
       JOIN companies c ON c.id = x.company_id JOIN companies h ON h.id = k.company_id
       WHERE x.fair_id = ? AND (x.company_id = ? OR k.company_id = ?) ORDER BY b.number, c.short_name, x.company_id`,
      [fairId, companyId, companyId],
    );
    if (rows.length === 0 && !(await takesPart(this.current.get(), fairId, companyId))) return null;
    return rows.map((row) => ({
      ...toCoExhibitor(row),
      boothId: row.booth_id,
      boothNumber: row.number,
      companyName: row.company_name,
      hostId: row.host_id,
      hostName: row.host_name,
    }));
  }
}

const toCoExhibitor = (row: CoExhibitorRow): CoExhibitor => ({
  fairId: row.fair_id,
  bookingId: row.booking_id,
  companyId: row.company_id,
  state: row.state,
  version: row.version,
});
