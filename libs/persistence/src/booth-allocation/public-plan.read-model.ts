import { Injectable } from '@nestjs/common';
import type { BoothId, CompanyId, Currency, FairId, HallId, ZoneId } from '@ketnoi/kernel';
import { type PublicBooth, type PublicPlan, PublicPlans, type TakenBooths } from '@ketnoi/booth-allocation';
import { publicly } from '../directory/visibility.sql.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { KEPT, STATE } from './booth-state.sql.js';
import { notReplaced } from './moves/moves.sql.js';
import { fromJson } from './plan-rows.js';

interface BoothRow {
  id: BoothId;
  hall_id: HallId;
  zone_id: ZoneId | null;
  number: string;
  kind: PublicBooth['kind'];
  outline: unknown;
  area_dm2: number;
  open_sides: number;
  taken: number;
  price_amount: number | string | null;
  price_currency: Currency;
  company_id: CompanyId | null;
  short_name: string | null;
}

const TAKEN = `(${STATE} <> 'free' OR ${KEPT} IS NOT NULL)`;
const BOOTHS = `booths b LEFT JOIN bookings k ON k.fair_id = b.fair_id AND k.live_booth_id = b.id`;
/** With a price list each firm has a price of its own, by its country and the day: one price for everybody would be none. */
const HAS_ONE_PRICE = 'NOT EXISTS (SELECT 1 FROM price_lists n WHERE n.fair_id = b.fair_id)';
const MAY_BE_BOOKED = `EXISTS (SELECT 1 FROM booking_rules r
  WHERE r.fair_id = b.fair_id AND r.opens_at <= UTC_TIMESTAMP(3) AND r.closes_at > UTC_TIMESTAMP(3))`;
/** Who only holds a booth, or applied for it, is nobody's business yet. */
const SHOWN = `${STATE} = 'booked' AND ${publicly('k.company_id')}
  AND EXISTS (SELECT 1 FROM participations p WHERE p.fair_id = b.fair_id AND p.company_id = k.company_id AND p.as_supplier = 1)`;

@Injectable()
export class SqlPublicPlans extends PublicPlans {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  /** Four statements. What may not be seen never leaves the database. */
  async plan(fairId: FairId): Promise<PublicPlan | null> {
    const manager = this.current.get();
    const fairs: unknown[] = await manager.query('SELECT 1 FROM fairs WHERE id = ?', [fairId]);
    if (fairs.length === 0) return null;
    const halls: { id: HallId; name: string; outline: unknown }[] = await manager.query(
      'SELECT id, name, outline FROM halls WHERE fair_id = ? ORDER BY ordinal, id',
      [fairId],
    );
    const zones: PublicPlan['zones'] = await manager.query(
      'SELECT id, name, sector_id AS sectorId, country FROM zones WHERE fair_id = ? ORDER BY id',
      [fairId],
    );
    const booths: BoothRow[] = await manager.query(
      `SELECT b.id, b.hall_id, b.zone_id, b.number, b.kind, b.outline, b.area_dm2, b.open_sides, ${TAKEN} AS taken,
              IF(NOT ${TAKEN} AND ${MAY_BE_BOOKED} AND ${HAS_ONE_PRICE}, b.price_amount, NULL) AS price_amount, b.price_currency,
              c.id AS company_id, c.short_name
       FROM ${BOOTHS} LEFT JOIN companies c ON c.id = k.company_id AND ${SHOWN}
       WHERE b.fair_id = ? AND ${notReplaced('b')} ORDER BY b.number`,
      [fairId],
    );
    return {
      fairId,
      halls: halls.map((hall) => ({ ...hall, outline: fromJson(hall.outline) })),
      zones,
      booths: booths.map(toPublicBooth),
    };
  }

  async taken(fairId: FairId): Promise<TakenBooths | null> {
    const rows: { id: BoothId | null; taken: number }[] = await this.current.get().query(
      `SELECT b.id, ${TAKEN} AS taken FROM fairs f LEFT JOIN (${BOOTHS}) ON b.fair_id = f.id AND ${notReplaced('b')}
         WHERE f.id = ? ORDER BY b.number`,
      [fairId],
    );
    if (rows.length === 0) return null;
    const booths = rows.flatMap(({ id, taken }) => (id === null ? [] : [{ id, taken: Number(taken) === 1 }]));
    return { booths: booths.length, taken: booths.filter(({ taken }) => taken).map(({ id }) => id) };
  }
}

const toPublicBooth = (row: BoothRow): PublicBooth => ({
  id: row.id,
  hallId: row.hall_id,
  zoneId: row.zone_id,
  number: row.number,
  kind: row.kind,
  outline: fromJson(row.outline),
  areaDm2: row.area_dm2,
  openSides: row.open_sides,
  taken: Number(row.taken) === 1,
  price: row.price_amount === null ? null : { amount: Number(row.price_amount), currency: row.price_currency },
  companyId: row.company_id,
  companyName: row.short_name,
});
