import {
  areaDm2,
  DrawnHalls,
  type HallFeature,
  type RedrawnBooth,
  type RelabelledBooth,
  type StoredHall,
  type StoredZone,
} from '@ketnoi/booth-allocation';
import type { BoothId, FairId, HallId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { violatedKey } from '../../transactions/database-errors.js';
import { countPlanChange } from './count-plan-change.js';
import { BOOTHS_IN_ONE_STATEMENT, relabelBooths, setNumbersAside } from './relabel-booths.sql.js';
import {
  type FeatureRow,
  type StoredBoothRow,
  type StoredHallRow,
  toFeature,
  toStoredHall,
} from './stored-hall-rows.js';

@Injectable()
export class SqlDrawnHalls extends DrawnHalls {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  /** Four statements. */
  async halls(fairId: FairId, hallIds?: readonly HallId[]): Promise<readonly StoredHall[]> {
    if (hallIds?.length === 0) return [];
    const some = (column: string): string => (hallIds ? `AND ${column} IN (?)` : '');
    const asked = hallIds ? [fairId, [...hallIds]] : [fairId];
    const rows = <Row>(sql: string): Promise<Row[]> => this.current.get().query(sql, asked);
    const halls = await rows<StoredHallRow>(
      `SELECT id, name, outline FROM halls WHERE fair_id = ? ${some('id')} ORDER BY ordinal, id`,
    );
    const features = await rows<FeatureRow>(
      `SELECT hall_id, kind, utility, name, outline FROM hall_features WHERE fair_id = ? ${some('hall_id')}
       ORDER BY hall_id, ordinal`,
    );
    const booths = await rows<StoredBoothRow>(
      `SELECT id, hall_id, zone_id, number, kind, outline, open_sides, power_w, price_amount, price_currency
       FROM booths WHERE fair_id = ? ${some('hall_id')} AND withdrawn_at IS NULL ORDER BY number`,
    );
    const zones = await this.zones(fairId);
    return halls.map((hall) => toStoredHall(hall, features, booths, zones));
  }

  async hallOf(fairId: FairId, boothId: BoothId): Promise<HallId | null> {
    const [row]: { hall_id: HallId }[] = await this.current
      .get()
      .query('SELECT hall_id FROM booths WHERE fair_id = ? AND id = ? AND withdrawn_at IS NULL', [fairId, boothId]);
    return row?.hall_id ?? null;
  }

  async features(fairId: FairId): Promise<readonly (HallFeature & { hallId: HallId })[]> {
    const rows: FeatureRow[] = await this.current
      .get()
      .query(
        'SELECT hall_id, kind, utility, name, outline FROM hall_features WHERE fair_id = ? ORDER BY hall_id, ordinal',
        [fairId],
      );
    return rows.map((row) => ({ ...toFeature(row), hallId: row.hall_id }));
  }

  zones(fairId: FairId): Promise<readonly StoredZone[]> {
    return this.current
      .get()
      .query('SELECT id, name, sector_id AS sectorId, country FROM zones WHERE fair_id = ? ORDER BY id', [fairId]);
  }

  /** Booths that are taken off the plan count, too, whoever takes them. */
  async mark(fairId: FairId): Promise<string> {
    const [row]: { drawn: number; withdrawn: number | string }[] = await this.current.get().query(
      `SELECT COALESCE((SELECT version FROM plan_versions WHERE fair_id = ?), 0) AS drawn,
              (SELECT COUNT(*) FROM booths WHERE fair_id = ? AND withdrawn_at IS NOT NULL) AS withdrawn`,
      [fairId, fairId],
    );
    return `${row.drawn}.${row.withdrawn}`;
  }

  async redraw(booth: RedrawnBooth): Promise<boolean> {
    const manager = this.current.required('A booth');
    try {
      await manager.query(
        `UPDATE booths SET zone_id = ?, number = ?, kind = ?, outline = ?, area_dm2 = ?, open_sides = ?, power_w = ?,
           price_amount = ?, price_currency = ?
         WHERE fair_id = ? AND id = ?`,
        [
          booth.zoneId,
          booth.number,
          booth.kind,
          JSON.stringify(booth.outline),
          areaDm2(booth.outline),
          booth.openSides,
          booth.powerW,
          booth.price.amount,
          booth.price.currency,
          booth.fairId,
          booth.id,
        ],
      );
    } catch (error) {
      if (violatedKey(error) === 'uq_booths_number') return false;
      throw error;
    }
    await countPlanChange(manager, booth.fairId);
    return true;
  }

  /** The count is one row a fair, and every change of its plan counts: whoever counts first goes first. */
  async lock(fairId: FairId): Promise<void> {
    await countPlanChange(this.current.required('A plan'), fairId);
  }

  async numbersOffPlan(fairId: FairId): Promise<ReadonlySet<string>> {
    const rows: { number: string }[] = await this.current
      .get()
      .query('SELECT number FROM booths WHERE fair_id = ? AND withdrawn_at IS NOT NULL', [fairId]);
    return new Set(rows.map(({ number }) => number));
  }

  /** All numbers make way before the first is given: two booths can swap theirs. */
  async relabel(fairId: FairId, booths: readonly RelabelledBooth[]): Promise<boolean> {
    const manager = this.current.required('A booth');
    const parts = [];
    for (let i = 0; i < booths.length; i += BOOTHS_IN_ONE_STATEMENT)
      parts.push(booths.slice(i, i + BOOTHS_IN_ONE_STATEMENT));
    try {
      for (const [i, part] of parts.entries()) {
        const { text, params } = setNumbersAside(fairId, part, i * BOOTHS_IN_ONE_STATEMENT);
        const { affectedRows }: { affectedRows: number } = await manager.query(text, params);
        if (affectedRows < part.length) return false;
      }
      for (const part of parts) {
        const { text, params } = relabelBooths(fairId, part);
        await manager.query(text, params);
      }
    } catch (error) {
      if (violatedKey(error) === 'uq_booths_number') return false;
      throw error;
    }
    await countPlanChange(manager, fairId);
    return true;
  }

  async remove(fairId: FairId, boothId: BoothId): Promise<boolean> {
    const manager = this.current.required('A booth');
    const told: object[] = await manager.query(
      'SELECT 1 FROM bookings WHERE fair_id = ? AND booth_id = ? AND company_id IS NOT NULL LIMIT 1',
      [fairId, boothId],
    );
    if (told.length > 0) return false;
    await manager.query('DELETE FROM booths WHERE fair_id = ? AND id = ?', [fairId, boothId]);
    await countPlanChange(manager, fairId);
    return true;
  }
}
