import {
  type BoothKind,
  type HallAround,
  type Outline,
  type StandingBooth,
  StandingPlans,
} from '@ketnoi/booth-allocation';
import type { BoothId, Currency, FairId, HallId, ZoneId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { jsonValue } from '../../meetings/json-value.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { type FeatureRow, toFeature } from '../plans/stored-hall-rows.js';

interface BoothRow {
  id: BoothId;
  hall_id: HallId;
  zone_id: ZoneId | null;
  number: string;
  kind: BoothKind;
  outline: string | object;
  open_sides: number;
  power_w: number | null;
  price_amount: number | string;
  price_currency: Currency;
}

@Injectable()
export class SqlStandingPlans extends StandingPlans {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async booths(fairId: FairId, boothIds: readonly BoothId[]): Promise<readonly StandingBooth[]> {
    if (boothIds.length === 0) return [];
    const rows: BoothRow[] = await this.current.required('A plan').query(
      `SELECT id, hall_id, zone_id, number, kind, outline, open_sides, power_w, price_amount, price_currency FROM booths
       WHERE fair_id = ? AND id IN (?) AND withdrawn_at IS NULL ORDER BY number`,
      [fairId, boothIds],
    );
    return rows.map((row) => ({
      id: row.id,
      hallId: row.hall_id,
      zoneId: row.zone_id,
      number: row.number,
      kind: row.kind,
      outline: jsonValue<Outline>(row.outline),
      openSides: row.open_sides,
      powerW: row.power_w,
      price: { amount: Number(row.price_amount), currency: row.price_currency },
    }));
  }

  async hallOf(fairId: FairId, boothId: BoothId): Promise<HallAround | null> {
    const manager = this.current.required('A plan');
    const [hall]: { id: HallId; outline: string | object }[] = await manager.query(
      `SELECT h.id, h.outline FROM booths b JOIN halls h ON h.fair_id = b.fair_id AND h.id = b.hall_id
       WHERE b.fair_id = ? AND b.id = ?`,
      [fairId, boothId],
    );
    if (!hall) return null;
    const booths: Pick<BoothRow, 'id' | 'number' | 'outline'>[] = await manager.query(
      'SELECT id, number, outline FROM booths WHERE fair_id = ? AND hall_id = ? AND withdrawn_at IS NULL ORDER BY id',
      [fairId, hall.id],
    );
    const features: FeatureRow[] = await manager.query(
      'SELECT hall_id, kind, utility, name, outline FROM hall_features WHERE fair_id = ? AND hall_id = ? ORDER BY ordinal',
      [fairId, hall.id],
    );
    return {
      id: hall.id,
      outline: jsonValue<Outline>(hall.outline),
      features: features.map(toFeature),
      booths: booths.map(({ id, number, outline }) => ({ id, number, outline: jsonValue<Outline>(outline) })),
    };
  }

  async numbersTaken(fairId: FairId, numbers: readonly string[]): Promise<readonly string[]> {
    if (numbers.length === 0) return [];
    const rows: { number: string }[] = await this.current
      .get()
      .query('SELECT number FROM booths WHERE fair_id = ? AND number IN (?) ORDER BY number', [fairId, [...numbers]]);
    return rows.map(({ number }) => number);
  }

  async replace(fairId: FairId, boothIds: readonly BoothId[], by: readonly BoothId[]): Promise<boolean> {
    const manager = this.current.required('A plan');
    const result: { affectedRows: number } = await manager.query(
      'UPDATE booths SET withdrawn_at = UTC_TIMESTAMP(3) WHERE fair_id = ? AND id IN (?) AND withdrawn_at IS NULL',
      [fairId, boothIds],
    );
    const rows = boothIds.flatMap((boothId) => by.map((newId) => [fairId, boothId, newId]));
    await manager.query(
      `INSERT INTO booth_replacements (fair_id, booth_id, replaced_by, replaced_at)
       VALUES ${rows.map(() => '(?, ?, ?, UTC_TIMESTAMP(3))').join(', ')}`,
      rows.flat(),
    );
    return result.affectedRows === boothIds.length;
  }
}
