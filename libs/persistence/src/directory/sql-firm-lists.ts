import { type Company, FirmLists, type KnownFirm, type ListedFirm } from '@ketnoi/directory';
import { type CompanyId, err, type FairId, ok, type PersonId, type Result } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { STANDS } from '../booth-allocation/moves/moves.sql.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { violatedKey } from '../transactions/database-errors.js';
import { IN_CARE } from './care.sql.js';
import { changeCompanies, COMPANIES_IN_ONE_STATEMENT } from './change-companies.sql.js';
import { COMPANY_COLUMNS, type CompanyRow, toCard } from './company-rows.js';
import { PARTICIPATION_COLUMNS, type ParticipationRow, toParticipation } from './participation-rows.js';
import { idsOrNone } from './visibility.sql.js';

type Row = CompanyRow & ParticipationRow & { groupName: string | null; inCare: number };

const PARTICIPATION = PARTICIPATION_COLUMNS.split(', ')
  .map((column) => `t.${column}`)
  .join(', ');

@Injectable()
export class SqlFirmLists extends FirmLists {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async all(fairId: FairId): Promise<readonly ListedFirm[]> {
    const manager = this.current.get();
    const rows: Row[] = await manager.query(
      `SELECT ${COMPANY_COLUMNS}, ${PARTICIPATION}, g.name AS groupName, ${IN_CARE} AS inCare
       FROM participations t JOIN companies c ON c.id = t.company_id
       LEFT JOIN company_groups g ON g.fair_id = t.fair_id AND g.id = t.group_id
       WHERE t.fair_id = ? ORDER BY c.short_name, c.id`,
      [fairId],
    );
    const stands: { companyId: CompanyId; number: string }[] = await manager.query(
      `SELECT s.company_id AS companyId, b.number FROM ${STANDS} s
       JOIN booths b ON b.fair_id = s.fair_id AND b.id = s.booth_id WHERE s.fair_id = ? ORDER BY b.number`,
      [fairId],
    );
    const booths = new Map<CompanyId, string[]>();
    for (const { companyId, number } of stands) booths.set(companyId, [...(booths.get(companyId) ?? []), number]);
    return rows.map((row) => ({
      company: { ...toCard(row), addresses: [] },
      participation: toParticipation(row),
      groupName: row.groupName,
      booths: booths.get(row.id) ?? [],
      inCare: Number(row.inCare) === 1,
    }));
  }

  async lock(fairId: FairId, companyIds: readonly CompanyId[]): Promise<void> {
    if (companyIds.length === 0) return;
    await this.current
      .required('A lock')
      .query(
        'SELECT company_id FROM participations WHERE fair_id = ? AND company_id IN (?) ORDER BY company_id FOR UPDATE',
        [fairId, idsOrNone(companyIds)],
      );
  }

  async change(
    companies: readonly Company[],
    by: PersonId,
  ): Promise<Result<void, 'tax-code-taken' | 'changed-meanwhile'>> {
    try {
      for (let at = 0; at < companies.length; at += COMPANIES_IN_ONE_STATEMENT) {
        const some = companies.slice(at, at + COMPANIES_IN_ONE_STATEMENT);
        const { text, params } = changeCompanies(some, by);
        const { affectedRows }: { affectedRows: number } = await this.current
          .required('A company')
          .query(text, [...params]);
        if (affectedRows !== some.length) return err('changed-meanwhile');
      }
      return ok(undefined);
    } catch (error) {
      if (violatedKey(error) !== 'uq_companies_tax_code') throw error;
      return err('tax-code-taken');
    }
  }

  async known(fairId: FairId, taxCodes: readonly string[]): Promise<ReadonlyMap<string, KnownFirm>> {
    if (taxCodes.length === 0) return new Map();
    type Known = Omit<KnownFirm, 'takesPart'> & { taxCode: string; takesPart: number };
    const rows: Known[] = await this.current.get().query(
      `SELECT c.tax_code AS taxCode, c.id AS companyId, c.registered_name AS registeredName,
         EXISTS (SELECT 1 FROM participations t WHERE t.fair_id = ? AND t.company_id = c.id) AS takesPart
       FROM companies c WHERE c.tax_code IN (?)`,
      [fairId, [...taxCodes]],
    );
    return new Map(rows.map(({ taxCode, ...row }) => [taxCode, { ...row, takesPart: Number(row.takesPart) === 1 }]));
  }
}
