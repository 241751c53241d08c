import { type FairFirm, FairFirms } from '@ketnoi/accounts';
import type { CompanyId, FairId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { IN_CARE } from '../directory/care.sql.js';
import { idsOrNone } from '../directory/visibility.sql.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';

@Injectable()
export class SqlFairFirms extends FairFirms {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async named(fairId: FairId, ids: readonly string[], taxCodes: readonly string[]): Promise<FairFirm[]> {
    if (ids.length + taxCodes.length === 0) return [];
    const rows: { id: CompanyId; short_name: string; tax_code: string | null; in_care: number | string }[] =
      await this.current.get().query(
        `SELECT c.id, c.short_name, c.tax_code, ${IN_CARE} AS in_care
           FROM participations t JOIN companies c ON c.id = t.company_id
          WHERE t.fair_id = ? AND (c.id IN (?) OR c.tax_code IN (?))`,
        [fairId, idsOrNone(ids), idsOrNone(taxCodes)],
      );
    return rows.map((row) => ({
      id: row.id,
      shortName: row.short_name,
      taxCode: row.tax_code,
      inCare: Number(row.in_care) === 1,
    }));
  }
}
