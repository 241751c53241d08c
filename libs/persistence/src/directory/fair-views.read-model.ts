import { Injectable } from '@nestjs/common';
import type { FairId } from '@ketnoi/kernel';
import { type Fair, FairViews, type Group } from '@ketnoi/directory';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { FAIR_COLUMNS, type FairRow, GROUP_COLUMNS, toFair } from './fair-rows.js';
import { idsOrNone } from './visibility.sql.js';

@Injectable()
export class SqlFairViews extends FairViews {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async all(): Promise<readonly Fair[]> {
    const rows: FairRow[] = await this.current.get().query(`SELECT ${FAIR_COLUMNS} FROM fairs ORDER BY starts_on, id`);
    return rows.map(toFair);
  }

  async byIds(ids: readonly FairId[]): Promise<readonly Fair[]> {
    const rows: FairRow[] = await this.current
      .get()
      .query(`SELECT ${FAIR_COLUMNS} FROM fairs WHERE id IN (?)`, [idsOrNone(ids)]);
    return rows.map(toFair);
  }

  async groups(fairId: FairId): Promise<readonly Group[]> {
    return this.current
      .get()
      .query(`SELECT ${GROUP_COLUMNS} FROM company_groups WHERE fair_id = ? ORDER BY id`, [fairId]);
  }
}
