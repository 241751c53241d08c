import { type Block, type BookingState, isBooking, type Pavilion, Pavilions } from '@ketnoi/booth-allocation';
import type { BookingId, BoothId, CompanyId, FairId, GroupId, PersonId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { BOOKING_COLUMNS, type BookingRow, toClaim } from '../booking-row.js';

interface PavilionBoothRow {
  id: BookingId;
  booth_id: BoothId;
  number: string;
  area_dm2: number;
  open_sides: number;
  state: BookingState | 'blocked';
  company_id: CompanyId | null;
  short_name: string | null;
}

@Injectable()
export class SqlPavilions extends Pavilions {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async view(fairId: FairId, groupId: GroupId): Promise<Pavilion | null> {
    const manager = this.current.get();
    const [pavilion]: { name: string; allot_until: Date }[] = await manager.query(
      `SELECT g.name, p.allot_until FROM pavilions p JOIN company_groups g ON g.fair_id = p.fair_id AND g.id = p.group_id
       WHERE p.fair_id = ? AND p.group_id = ?`,
      [fairId, groupId],
    );
    if (!pavilion) return null;
    const rows: PavilionBoothRow[] = await manager.query(
      `SELECT k.id, k.booth_id, b.number, b.area_dm2, b.open_sides, k.state, k.company_id, c.short_name
       FROM bookings k JOIN booths b ON b.fair_id = k.fair_id AND b.id = k.booth_id
       LEFT JOIN companies c ON c.id = k.company_id
       WHERE k.fair_id = ? AND k.group_id = ? AND k.live_booth_id IS NOT NULL ORDER BY b.number`,
      [fairId, groupId],
    );
    return {
      fairId,
      groupId,
      groupName: pavilion.name,
      allotUntil: new Date(pavilion.allot_until),
      booths: rows.map((row) => ({
        boothId: row.booth_id,
        number: row.number,
        areaDm2: row.area_dm2,
        openSides: row.open_sides,
        bookingId: row.company_id === null ? null : row.id,
        companyId: row.company_id,
        companyName: row.short_name,
        state: row.state === 'blocked' ? null : row.state,
      })),
    };
  }

  async allotUntil(fairId: FairId, groupId: GroupId): Promise<Date | null> {
    const [row]: { allot_until: Date }[] = await this.current
      .get()
      .query('SELECT allot_until FROM pavilions WHERE fair_id = ? AND group_id = ?', [fairId, groupId]);
    return row ? new Date(row.allot_until) : null;
  }

  async setAllotUntil(fairId: FairId, groupId: GroupId, until: Date, by: PersonId): Promise<void> {
    await this.current.required('A pavilion').query(
      `INSERT INTO pavilions (fair_id, group_id, allot_until, set_by, set_at) VALUES (?, ?, ?, ?, UTC_TIMESTAMP(3))
       ON DUPLICATE KEY UPDATE allot_until = VALUES(allot_until), set_by = VALUES(set_by), set_at = VALUES(set_at)`,
      [fairId, groupId, until, by],
    );
  }

  async blocks(fairId: FairId, groupId: GroupId): Promise<readonly Block[]> {
    const rows: BookingRow[] = await this.current.required('A pavilion').query(
      `SELECT ${BOOKING_COLUMNS} FROM bookings
         WHERE fair_id = ? AND group_id = ? AND state = 'blocked' AND live_booth_id IS NOT NULL ORDER BY id`,
      [fairId, groupId],
    );
    return rows.map(toClaim).filter((claim): claim is Block => !isBooking(claim));
  }
}
