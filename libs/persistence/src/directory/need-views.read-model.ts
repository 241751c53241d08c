import { Injectable } from '@nestjs/common';
import type { CompanyId, FairId, NeedId, Page, PageRequest } from '@ketnoi/kernel';
import { type CatalogueReader, maskConfidential, NeedViews, type NeedView } from '@ketnoi/directory';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { NEED_COLUMNS, NEED_FACTS, type NeedFactRow, type NeedRow, toNeed } from './need-rows.js';
import { idsOrNone, type Sql, visibleAtFair } from './visibility.sql.js';

@Injectable()
export class SqlNeedViews extends NeedViews {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async list(
    reader: CatalogueReader,
    fairId: FairId,
    companyId: CompanyId | null,
    { first, after }: PageRequest,
  ): Promise<Page<NeedView>> {
    // Asked for by company, a confidential need would say whose it is: it then shows to those alone who know.
    const of: Sql = companyId
      ? {
          text: 'AND n.company_id = ? AND (n.confidential = 0 OR ?)',
          params: [companyId, knows(reader, fairId, companyId)],
        }
      : { text: '', params: [] };
    const views = await this.views(reader, fairId, {
      text: `${of.text} AND n.id > ? ORDER BY n.id LIMIT ?`,
      params: [...of.params, after ?? '', first + 1],
    });
    const items = views.slice(0, first);
    return { items, endCursor: items.at(-1)?.id ?? null, hasNextPage: views.length > first };
  }

  byIds(reader: CatalogueReader, fairId: FairId, ids: readonly NeedId[]): Promise<readonly NeedView[]> {
    return this.views(reader, fairId, { text: 'AND n.id IN (?)', params: [idsOrNone(ids)] });
  }

  private async views(reader: CatalogueReader, fairId: FairId, rest: Sql): Promise<NeedView[]> {
    const manager = this.current.get();
    const visible = visibleAtFair(reader, fairId, 'n.company_id');
    const rows: NeedRow[] = await manager.query(
      `SELECT ${NEED_COLUMNS} FROM needs n
       WHERE n.fair_id = ? AND ${visible.text} AND (n.state = 'open' OR ? OR n.company_id IN (?)) ${rest.text}`,
      [fairId, ...visible.params, reader.organiserOf.includes(fairId), idsOrNone(reader.companyIds), ...rest.params],
    );
    const facts: NeedFactRow[] =
      rows.length === 0 ? [] : await manager.query(NEED_FACTS, [fairId, rows.map((row) => row.id)]);
    return rows.map((row): NeedView => {
      const need = { ...toNeed(row, facts), masked: false };
      if (!need.confidential || knows(reader, fairId, need.companyId)) return need;
      return maskConfidential<NeedView>({ ...need, masked: true });
    });
  }
}

const knows = (reader: CatalogueReader, fairId: FairId, companyId: CompanyId): boolean =>
  reader.organiserOf.includes(fairId) || reader.companyIds.includes(companyId);
