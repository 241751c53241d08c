import { Injectable } from '@nestjs/common';
import {
  type GrantFilter,
  type GrantView,
  type Quote,
  type SubsidyProgramme,
  SubsidyViews,
} from '@ketnoi/booth-allocation';
import type { CompanyId, FairId, Page, PageRequest } from '@ketnoi/kernel';
import { jsonValue } from '../../meetings/json-value.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import {
  grantColumnsOf,
  type GrantRow,
  PROGRAMME_COLUMNS,
  type ProgrammeRow,
  toGrant,
  toProgramme,
} from './subsidy-rows.js';

interface ViewRow extends GrantRow {
  programme_name: string;
  programme_decision: string;
  company_name: string;
  tax_code: string | null;
  booth_number: string;
  booking_state: string;
  quote: unknown;
  price_amount: number | string;
}

const VIEWS = `SELECT ${grantColumnsOf('g')}, m.name AS programme_name, m.decision_number AS programme_decision,
         c.short_name AS company_name, c.tax_code, b.number AS booth_number, k.state AS booking_state, k.quote,
         k.price_amount
    FROM subsidy_grants g
    JOIN subsidy_programmes m ON m.fair_id = g.fair_id AND m.id = g.programme_id
    JOIN companies c ON c.id = g.company_id
    JOIN bookings k ON k.fair_id = g.fair_id AND k.id = g.booking_id
    JOIN booths b ON b.fair_id = k.fair_id AND b.id = k.booth_id
   WHERE g.fair_id = ?`;

@Injectable()
export class SqlSubsidyViews extends SubsidyViews {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async programmes(fairId: FairId): Promise<readonly SubsidyProgramme[]> {
    const rows: ProgrammeRow[] = await this.current
      .get()
      .query(`SELECT ${PROGRAMME_COLUMNS} FROM subsidy_programmes WHERE fair_id = ? ORDER BY opens_at, id`, [fairId]);
    return rows.map(toProgramme);
  }

  async requests(fairId: FairId, filter: GrantFilter, { first, after }: PageRequest): Promise<Page<GrantView>> {
    const { programmeId, state } = filter;
    const rows = await this.views(
      `${programmeId ? 'AND g.programme_id = ?' : ''} ${state ? 'AND g.state = ?' : ''} ${after ? 'AND g.id > ?' : ''}
       ORDER BY g.id LIMIT ?`,
      [fairId, ...(programmeId ? [programmeId] : []), ...(state ? [state] : []), ...(after ? [after] : []), first + 1],
    );
    const items = rows.slice(0, first);
    return { items, endCursor: items.at(-1)?.id ?? null, hasNextPage: rows.length > first };
  }

  async ofCompany(fairId: FairId, companyId: CompanyId): Promise<readonly GrantView[] | null> {
    const takesPart: unknown[] = await this.current
      .get()
      .query('SELECT 1 FROM participations WHERE fair_id = ? AND company_id = ?', [fairId, companyId]);
    return takesPart.length > 0 ? this.views('AND g.company_id = ? ORDER BY g.id DESC', [fairId, companyId]) : null;
  }

  all(fairId: FairId): Promise<readonly GrantView[]> {
    return this.views('ORDER BY g.id', [fairId]);
  }

  private async views(rest: string, params: unknown[]): Promise<readonly GrantView[]> {
    const rows: ViewRow[] = await this.current.get().query(`${VIEWS} ${rest}`, params);
    return rows.map((row) => {
      const quote = row.quote === null ? null : jsonValue<Quote>(row.quote);
      return {
        ...toGrant(row),
        programmeName: row.programme_name,
        programmeDecisionNumber: row.programme_decision,
        companyName: row.company_name,
        taxCode: row.tax_code,
        boothNumber: row.booth_number,
        bookingState: row.booking_state,
        total: quote?.total ?? Number(row.price_amount),
        cityShare: quote?.cityShare ?? 0,
        firmShare: quote?.firmShare ?? Number(row.price_amount),
      };
    });
  }
}
