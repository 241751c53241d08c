import { Injectable } from '@nestjs/common';
import type { BoothId, CompanyId, FairId } from '@ketnoi/kernel';
import {
  type BookingRulesView,
  type BoothOccupation,
  type Plan,
  type PlanReader,
  PlanReadModel,
} from '@ketnoi/booth-allocation';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { KEPT, STATE } from './booth-state.sql.js';
import { notReplaced } from './moves/moves.sql.js';
import { type BoothOnPlanRow, fromJson, type OccupationRow, toBoothOnPlan, toOccupation } from './plan-rows.js';
import { RULES_COLUMNS, type RulesRow, toRules } from './rules-row.js';

@Injectable()
export class SqlPlanReadModel extends PlanReadModel {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  /** Four statements. The version is read first: what happens meanwhile may be seen twice, never missed. */
  async plan(fairId: FairId, reader: PlanReader): Promise<Plan | null> {
    const access = await this.access(fairId, reader);
    if (!access) return null;
    const manager = this.current.get();
    const halls: { id: Plan['halls'][number]['id']; name: string; outline: unknown }[] = await manager.query(
      'SELECT id, name, outline FROM halls WHERE fair_id = ? ORDER BY ordinal, id',
      [fairId],
    );
    const zones: Plan['zones'] = await manager.query(
      'SELECT id, name, sector_id AS sectorId, country FROM zones WHERE fair_id = ? ORDER BY id',
      [fairId],
    );
    const booths: BoothOnPlanRow[] = await manager.query(
      `SELECT b.id, b.hall_id, b.zone_id, b.number, b.kind, b.outline, b.area_dm2, b.open_sides, b.power_w, b.price_amount,
              b.price_currency, ${STATE} AS state, k.held_until, ${KEPT} AS kept_until, k.company_id, c.short_name,
              (? OR k.company_id IN (?) OR (cat.id IS NOT NULL AND (? OR abroad.id IS NOT NULL))) AS shown
       FROM booths b
       LEFT JOIN bookings k ON k.fair_id = b.fair_id AND k.live_booth_id = b.id
       LEFT JOIN companies c ON c.id = k.company_id
       LEFT JOIN consents cat ON cat.subject_id = k.company_id AND cat.purpose = 'catalogue' AND cat.live_mark = 1
       LEFT JOIN consents abroad
         ON abroad.subject_id = k.company_id AND abroad.purpose = 'foreign-firms' AND abroad.live_mark = 1
       WHERE b.fair_id = ? AND ${notReplaced('b')} ORDER BY b.number`,
      [reader.organiser, listOf(reader.companyIds), access.domestic, fairId],
    );
    return {
      fairId,
      version: access.version,
      halls: halls.map((hall) => ({ ...hall, outline: fromJson(hall.outline) })),
      zones,
      booths: booths.map(toBoothOnPlan),
    };
  }

  async isOpenTo(fairId: FairId, reader: PlanReader): Promise<boolean> {
    return (await this.access(fairId, reader)) !== null;
  }

  async occupations(fairId: FairId, boothIds: readonly BoothId[]): Promise<readonly BoothOccupation[]> {
    if (boothIds.length === 0) return [];
    const rows: OccupationRow[] = await this.current.get().query(
      `SELECT b.id, ${STATE} AS state, k.held_until, ${KEPT} AS kept_until FROM booths b
       LEFT JOIN bookings k ON k.fair_id = b.fair_id AND k.live_booth_id = b.id
       WHERE b.fair_id = ? AND b.id IN (?)`,
      [fairId, [...boothIds]],
    );
    return rows.map(toOccupation);
  }

  async rules(fairId: FairId): Promise<BookingRulesView | null> {
    const [row]: RulesRow[] = await this.current
      .get()
      .query(`SELECT ${RULES_COLUMNS.join(', ')} FROM booking_rules WHERE fair_id = ?`, [fairId]);
    return row ? toRules(fairId, row) : null;
  }

  /** Domestic readers have a Vietnamese company at hand, or a role and no company at all. */
  private async access(fairId: FairId, reader: PlanReader): Promise<{ version: number; domestic: boolean } | null> {
    const companies = listOf(reader.companyIds);
    const [row]: { version: number | string | null; takes_part: number; vietnamese: number }[] = await this.current
      .get()
      .query(
        `SELECT v.version,
                EXISTS (SELECT 1 FROM participations p WHERE p.fair_id = f.id AND p.company_id IN (?)) AS takes_part,
                EXISTS (SELECT 1 FROM companies c WHERE c.id IN (?) AND c.country = 'VN') AS vietnamese
         FROM fairs f LEFT JOIN fair_versions v ON v.fair_id = f.id WHERE f.id = ?`,
        [companies, companies, fairId],
      );
    if (!row || (!reader.staff && row.takes_part === 0)) return null;
    const withoutCompany = reader.companyIds.length === 0;
    return { version: Number(row.version ?? 0), domestic: row.vietnamese === 1 || withoutCompany };
  }
}

/** IN () is no SQL: an id that nobody has stands in for an empty list. */
const listOf = (ids: readonly CompanyId[]): readonly string[] => (ids.length > 0 ? ids : ['']);
