import { type BoothKind, type OpenBooth, OpenBooths, type PlanNames } from '@ketnoi/booth-allocation';
import type { BoothId, FairId, GroupId, ZoneId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { AWAITED } from '../waitlist/awaited-booths.sql.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';

interface OpenBoothRow {
  id: BoothId;
  number: string;
  zone_id: ZoneId | null;
  kind: BoothKind;
  area_dm2: number;
  open_sides: number;
}

@Injectable()
export class SqlOpenBooths extends OpenBooths {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async openTo(fairId: FairId, groupId: GroupId): Promise<readonly OpenBooth[]> {
    const rows: OpenBoothRow[] = await this.current.get().query(
      `SELECT b.id, b.number, b.zone_id, b.kind, b.area_dm2, b.open_sides FROM booths b
       LEFT JOIN bookings k ON k.fair_id = b.fair_id AND k.live_booth_id = b.id
       WHERE b.fair_id = ? AND b.withdrawn_at IS NULL AND ((k.state = 'blocked' AND k.group_id = ?)
         OR ((k.id IS NULL OR (k.state = 'held' AND k.held_until <= UTC_TIMESTAMP(3))) AND NOT ${AWAITED}))
       ORDER BY b.number`,
      [fairId, groupId],
    );
    return rows.map((row) => ({
      id: row.id,
      number: row.number,
      zoneId: row.zone_id,
      kind: row.kind,
      areaDm2: row.area_dm2,
      openSides: row.open_sides,
    }));
  }

  async names(fairId: FairId): Promise<PlanNames> {
    const booths: { id: BoothId; number: string }[] = await this.current
      .get()
      .query('SELECT id, number FROM booths WHERE fair_id = ? AND withdrawn_at IS NULL', [fairId]);
    const zones: { id: ZoneId; name: string }[] = await this.current
      .get()
      .query('SELECT id, name FROM zones WHERE fair_id = ? ORDER BY id DESC', [fairId]);
    return {
      boothByNumber: new Map(booths.map(({ id, number }) => [number, id])),
      zoneByName: new Map(zones.map(({ id, name }) => [name, id])),
    };
  }
}
