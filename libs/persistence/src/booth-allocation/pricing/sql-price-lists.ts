import { Injectable } from '@nestjs/common';
import {
  type BoothKind,
  type PriceList,
  PriceLists,
  type PricesFor,
  type QuoteRequest,
  type SetPrices,
} from '@ketnoi/booth-allocation';
import type { BoothId, CompanyId, Currency, FairId, PersonId, ZoneId } from '@ketnoi/kernel';
import { jsonValue } from '../../meetings/json-value.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { violatedKey } from '../../transactions/database-errors.js';

interface BoothRow {
  id: BoothId;
  kind: BoothKind;
  zone_id: ZoneId | null;
  area_dm2: number;
  open_sides: number;
  price_amount: number | string;
  price_currency: Currency;
}

@Injectable()
export class SqlPriceLists extends PriceLists {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async newest(fairId: FairId): Promise<SetPrices | null> {
    const [row]: { list: string | object; set_by: PersonId; set_at: Date }[] = await this.current
      .get()
      .query('SELECT list, set_by, set_at FROM price_lists WHERE fair_id = ? ORDER BY version DESC LIMIT 1', [fairId]);
    return row ? { list: jsonValue<PriceList>(row.list), setBy: row.set_by, setAt: new Date(row.set_at) } : null;
  }

  async version(fairId: FairId, version: number): Promise<PriceList | null> {
    const [row]: { list: string | object }[] = await this.current
      .get()
      .query('SELECT list FROM price_lists WHERE fair_id = ? AND version = ?', [fairId, version]);
    return row ? jsonValue<PriceList>(row.list) : null;
  }

  async add(fairId: FairId, list: PriceList, setBy: PersonId): Promise<boolean> {
    try {
      await this.current
        .required('A price list')
        .query(
          'INSERT INTO price_lists (fair_id, version, list, set_by, set_at) VALUES (?, ?, ?, ?, UTC_TIMESTAMP(3))',
          [fairId, list.version, JSON.stringify(list), setBy],
        );
      return true;
    } catch (error) {
      if (violatedKey(error) === 'PRIMARY') return false;
      throw error;
    }
  }

  async zonesOf(fairId: FairId): Promise<ReadonlySet<ZoneId>> {
    const rows: { id: ZoneId }[] = await this.current.get().query('SELECT id FROM zones WHERE fair_id = ?', [fairId]);
    return new Set(rows.map((row) => row.id));
  }

  async pricesFor(fairId: FairId, companyId: CompanyId): Promise<PricesFor | null> {
    const [row]: { list: string | object | null; country: string; now: Date }[] = await this.current.get().query(
      `SELECT UTC_TIMESTAMP(3) AS now, c.country,
              (SELECT l.list FROM price_lists l WHERE l.fair_id = p.fair_id ORDER BY l.version DESC LIMIT 1) AS list
         FROM participations p JOIN companies c ON c.id = p.company_id
        WHERE p.fair_id = ? AND p.company_id = ?`,
      [fairId, companyId],
    );
    if (!row) return null;
    return {
      list: row.list === null ? null : jsonValue<PriceList>(row.list),
      country: row.country,
      at: new Date(row.now),
    };
  }

  async booths(
    fairId: FairId,
    boothIds: readonly BoothId[],
  ): Promise<readonly (QuoteRequest['booth'] & { readonly id: BoothId })[]> {
    if (boothIds.length === 0) return [];
    const rows: BoothRow[] = await this.current.get().query(
      `SELECT id, kind, zone_id, area_dm2, open_sides, price_amount, price_currency
         FROM booths WHERE fair_id = ? AND id IN (?) AND withdrawn_at IS NULL`,
      [fairId, [...boothIds]],
    );
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      zoneId: row.zone_id,
      areaDm2: row.area_dm2,
      openSides: row.open_sides,
      price: { amount: Number(row.price_amount), currency: row.price_currency },
    }));
  }
}
