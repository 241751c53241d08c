import { Injectable } from '@nestjs/common';
import { err, type FairId, type HallId, ok, type Result, type ZoneId } from '@ketnoi/kernel';
import { areaDm2, FloorPlans, type NewBooth, type NewHall, type NewZone } from '@ketnoi/booth-allocation';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { violatedKey } from '../transactions/database-errors.js';
import { countPlanChange } from './plans/count-plan-change.js';

const ROWS_A_STATEMENT = 500;

@Injectable()
export class SqlFloorPlans extends FloorPlans {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async known(
    fairId: FairId,
    hallIds: readonly HallId[],
    zoneIds: readonly ZoneId[],
  ): Promise<{ halls: ReadonlySet<HallId>; zones: ReadonlySet<ZoneId> }> {
    return {
      halls: await this.existing('halls', fairId, hallIds),
      zones: await this.existing('zones', fairId, zoneIds),
    };
  }

  async addHall({ fairId, id, name, outline, features }: NewHall): Promise<void> {
    const manager = this.current.required('A hall');
    await manager.query(
      `INSERT INTO halls (fair_id, id, name, ordinal, outline)
       SELECT ?, ?, ?, COUNT(*), ? FROM halls WHERE fair_id = ?`,
      [fairId, id, name, JSON.stringify(outline), fairId],
    );
    const rows = features.map((feature, ordinal) => {
      const { kind, utility, name: called } = feature;
      return [fairId, feature.id, id, ordinal, kind, utility, called, JSON.stringify(feature.outline)];
    });
    for (let i = 0; i < rows.length; i += ROWS_A_STATEMENT)
      await manager.query(
        'INSERT INTO hall_features (fair_id, id, hall_id, ordinal, kind, utility, name, outline) VALUES ?',
        [rows.slice(i, i + ROWS_A_STATEMENT)],
      );
    await countPlanChange(manager, fairId);
  }

  async addZones(zones: readonly NewZone[]): Promise<void> {
    if (zones.length === 0) return;
    await this.current
      .required('A zone')
      .query('INSERT INTO zones (fair_id, id, name, sector_id, country) VALUES ?', [
        zones.map((zone) => [zone.fairId, zone.id, zone.name, zone.sectorId, zone.country]),
      ]);
  }

  async numbersTaken(fairId: FairId, numbers: readonly string[]): Promise<readonly string[]> {
    if (numbers.length === 0) return [];
    const rows: { number: string }[] = await this.current
      .get()
      .query('SELECT number FROM booths WHERE fair_id = ? AND number IN (?)', [fairId, [...numbers]]);
    return rows.map((row) => row.number);
  }

  async addBooths(booths: readonly NewBooth[]): Promise<Result<void, { numbers: readonly string[] }>> {
    if (booths.length === 0) return ok(undefined);
    const manager = this.current.required('A booth');
    const { fairId } = booths[0];
    const wanted = booths.map(({ number }) => number);
    // Asked first so that every clash is named; should two drawings run into each other, the unique key decides.
    const numbers = await this.numbersTaken(fairId, wanted);
    if (numbers.length > 0) return err({ numbers });
    const rows = booths.map((booth) => [
      booth.fairId,
      booth.id,
      booth.hallId,
      booth.zoneId,
      booth.number,
      booth.kind,
      JSON.stringify(booth.outline),
      areaDm2(booth.outline),
      booth.openSides,
      booth.powerW ?? null,
      booth.price.amount,
      booth.price.currency,
    ]);
    let added = 0;
    try {
      for (; added < rows.length; added += ROWS_A_STATEMENT)
        await manager.query(
          `INSERT INTO booths (fair_id, id, hall_id, zone_id, number, kind, outline, area_dm2, open_sides, power_w,
             price_amount, price_currency) VALUES ?`,
          [rows.slice(added, added + ROWS_A_STATEMENT)],
        );
    } catch (error) {
      if (violatedKey(error) !== 'uq_booths_number') throw error;
      // What failed left nothing; the statements before it are taken back, so that all or none stand.
      const before = booths.slice(0, added).map(({ id }) => id);
      if (before.length > 0)
        await manager.query('DELETE FROM booths WHERE fair_id = ? AND id IN (?)', [fairId, before]);
      return err({ numbers: await this.numbersTaken(fairId, wanted) });
    }
    await countPlanChange(manager, fairId);
    return ok(undefined);
  }

  private async existing<Id extends string>(
    table: 'halls' | 'zones',
    fairId: FairId,
    ids: readonly Id[],
  ): Promise<ReadonlySet<Id>> {
    if (ids.length === 0) return new Set();
    const rows: { id: Id }[] = await this.current
      .get()
      .query(`SELECT id FROM ${table} WHERE fair_id = ? AND id IN (?)`, [fairId, [...new Set(ids)]]);
    return new Set(rows.map((row) => row.id));
  }
}
