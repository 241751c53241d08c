import { Injectable } from '@nestjs/common';
import type { CompanyId, FairId } from '@ketnoi/kernel';
import { type FirmAtFair, NamedFirms } from '@ketnoi/meetings';
import { idsOrNone } from '../directory/visibility.sql.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';

interface FirmRow {
  id: CompanyId;
  short_name: string;
  registered_name: string;
  tax_code: string | null;
  as_buyer: number;
  as_supplier: number;
}

@Injectable()
export class SqlNamedFirms extends NamedFirms {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async ofFair(fairId: FairId, names: readonly string[], taxCodes: readonly string[]): Promise<readonly FirmAtFair[]> {
    if (names.length + taxCodes.length === 0) return [];
    const asked = ['', ...names];
    const rows: FirmRow[] = await this.current.get().query(
      `SELECT c.id, c.short_name, c.registered_name, c.tax_code, t.as_buyer, t.as_supplier
       FROM participations t JOIN companies c ON c.id = t.company_id
       WHERE t.fair_id = ? AND (c.id IN (?) OR c.tax_code IN (?) OR c.short_name IN (?) OR c.registered_name IN (?))`,
      [fairId, idsOrNone(names), idsOrNone(taxCodes), asked, asked],
    );
    return rows.map((row) => ({
      id: row.id,
      shortName: row.short_name,
      registeredName: row.registered_name,
      taxCode: row.tax_code,
      asBuyer: row.as_buyer === 1,
      asSupplier: row.as_supplier === 1,
    }));
  }
}
