import { Injectable } from '@nestjs/common';
import { type CompanyId, err, type FairId, ok, type PersonId, type Result } from '@ketnoi/kernel';
import { Companies, type Company, type CompanyChange, type Participation } from '@ketnoi/directory';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { violatedKey } from '../transactions/database-errors.js';
import { COMPANY_IN_CARE } from './care.sql.js';
import { ADDRESS_COLUMNS, type AddressRow, COMPANY_COLUMNS, type CompanyRow, toCard } from './company-rows.js';
import { PARTICIPATION_COLUMNS, type ParticipationRow, toParticipation } from './participation-rows.js';

@Injectable()
export class SqlCompanies extends Companies {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async find(id: CompanyId): Promise<Company | null> {
    const manager = this.current.get();
    const [row]: CompanyRow[] = await manager.query(`SELECT ${COMPANY_COLUMNS} FROM companies c WHERE c.id = ?`, [id]);
    if (!row) return null;
    const rows: AddressRow[] = await manager.query(
      `SELECT ${ADDRESS_COLUMNS} FROM addresses WHERE company_id = ? ORDER BY ordinal`,
      [id],
    );
    const addresses = rows.map(({ kind, line, district, province, country }) => {
      return { kind, line, district, province, country };
    });
    return { ...toCard(row), addresses };
  }

  async byTaxCodes(codes: readonly string[]): Promise<ReadonlyMap<string, CompanyId>> {
    if (codes.length === 0) return new Map();
    const rows: { tax_code: string; id: CompanyId }[] = await this.current
      .get()
      .query('SELECT tax_code, id FROM companies WHERE tax_code IN (?)', [[...codes]]);
    return new Map(rows.map((row) => [row.tax_code, row.id]));
  }

  /** One statement for all companies, so that a refused tax code undoes every one of them. */
  async add(companies: readonly Company[]): Promise<Result<void, 'tax-code-taken'>> {
    if (companies.length === 0) return ok(undefined);
    const places = companies.map(() => `(${'?, '.repeat(15)}UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))`).join(', ');
    const added = await this.unlessTaxCodeTaken(
      `INSERT INTO companies (id, registered_name, english_name, short_name, tax_code, country, plant_in_vietnam,
         industrial_zone, website, employee_band, founded_year, sector_id, buyer_industry_id, fictional, version,
         created_at, updated_at) VALUES ${places}`,
      companies.flatMap((company) => [company.id, ...entriesOf(company), company.fictional, company.version]),
    );
    if (added.ok) await this.addAddresses(companies);
    return added.ok ? ok(undefined) : added;
  }

  async lastChange(id: CompanyId): Promise<CompanyChange | null> {
    const [row]: CompanyChange[] = await this.current.get().query(
      `SELECT c.updated_at AS at, p.own_name AS byName FROM companies c LEFT JOIN people p ON p.id = c.updated_by
       WHERE c.id = ?`,
      [id],
    );
    return row ?? null;
  }

  async change(company: Company, by: PersonId): Promise<Result<void, 'tax-code-taken' | 'changed-meanwhile'>> {
    const changed = await this.unlessTaxCodeTaken(
      `UPDATE companies SET registered_name = ?, english_name = ?, short_name = ?, tax_code = ?, country = ?,
         plant_in_vietnam = ?, industrial_zone = ?, website = ?, employee_band = ?, founded_year = ?, sector_id = ?,
         buyer_industry_id = ?, version = ?, updated_at = UTC_TIMESTAMP(3), updated_by = ? WHERE id = ? AND version = ?`,
      [...entriesOf(company), company.version, by, company.id, company.version - 1],
    );
    if (!changed.ok) return changed;
    if (changed.value !== 1) return err('changed-meanwhile');
    await this.current.required('An address').query('DELETE FROM addresses WHERE company_id = ?', [company.id]);
    await this.addAddresses([company]);
    return ok(undefined);
  }

  async participation(fairId: FairId, companyId: CompanyId): Promise<Participation | null> {
    const [row]: ParticipationRow[] = await this.current
      .get()
      .query(`SELECT ${PARTICIPATION_COLUMNS} FROM participations WHERE fair_id = ? AND company_id = ?`, [
        fairId,
        companyId,
      ]);
    return row ? toParticipation(row) : null;
  }

  async participationsForChange(
    fairId: FairId,
    companyIds: readonly CompanyId[],
  ): Promise<ReadonlyMap<CompanyId, Participation | null>> {
    if (companyIds.length === 0) return new Map();
    const manager = this.current.required('A participation');
    const companies: { id: CompanyId }[] = await manager.query(
      'SELECT id FROM companies WHERE id IN (?) ORDER BY id FOR UPDATE',
      [[...companyIds]],
    );
    const rows: ParticipationRow[] = await manager.query(
      `SELECT ${PARTICIPATION_COLUMNS} FROM participations WHERE fair_id = ? AND company_id IN (?)
       ORDER BY company_id FOR UPDATE`,
      [fairId, [...companyIds]],
    );
    const taking = new Map(rows.map(toParticipation).map((one) => [one.companyId, one]));
    return new Map(companies.map(({ id }) => [id, taking.get(id) ?? null]));
  }

  async inCareOf(fairId: FairId, companyId: CompanyId): Promise<boolean> {
    const rows: unknown[] = await this.current.get().query(COMPANY_IN_CARE, [fairId, companyId]);
    return rows.length > 0;
  }

  async takePart(participations: readonly Participation[]): Promise<void> {
    if (participations.length === 0) return;
    await this.current.required('A participation').query(
      `INSERT INTO participations (${PARTICIPATION_COLUMNS}, created_at)
       VALUES ${participations.map(() => '(?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))').join(', ')}
       ON DUPLICATE KEY UPDATE as_supplier = VALUES(as_supplier), as_buyer = VALUES(as_buyer),
         group_id = VALUES(group_id), seats = VALUES(seats), most_meetings = VALUES(most_meetings)`,
      participations.flatMap((p) => [
        p.fairId,
        p.companyId,
        p.asSupplier,
        p.asBuyer,
        p.groupId,
        p.seats,
        p.mostMeetings,
      ]),
    );
  }

  async members(companyId: CompanyId, people: readonly PersonId[]): Promise<ReadonlySet<PersonId>> {
    if (people.length === 0) return new Set();
    const rows: { id: PersonId }[] = await this.current
      .get()
      .query('SELECT DISTINCT person_id AS id FROM memberships WHERE company_id = ? AND person_id IN (?)', [
        companyId,
        [...people],
      ]);
    return new Set(rows.map((row) => row.id));
  }

  async setDelegates(fairId: FairId, companyId: CompanyId, people: readonly PersonId[]): Promise<void> {
    const manager = this.current.required('A delegate');
    await manager.query('DELETE FROM delegates WHERE fair_id = ? AND company_id = ?', [fairId, companyId]);
    if (people.length > 0)
      await manager.query('INSERT INTO delegates (fair_id, company_id, person_id) VALUES ?', [
        people.map((person) => [fairId, companyId, person]),
      ]);
  }

  private async addAddresses(companies: readonly Company[]): Promise<void> {
    const rows = companies.flatMap(({ id, addresses }) =>
      addresses.map((a, i) => [id, i, a.kind, a.line, a.district, a.province, a.country]),
    );
    if (rows.length > 0)
      await this.current
        .required('An address')
        .query('INSERT INTO addresses (company_id, ordinal, kind, line, district, province, country) VALUES ?', [rows]);
  }

  /** The number of rows it changed. */
  private async unlessTaxCodeTaken(sql: string, params: unknown[]): Promise<Result<number, 'tax-code-taken'>> {
    try {
      const result: { affectedRows: number } = await this.current.required('A company').query(sql, params);
      return ok(result.affectedRows);
    } catch (error) {
      if (violatedKey(error) !== 'uq_companies_tax_code') throw error;
      return err('tax-code-taken');
    }
  }
}

const entriesOf = (company: Company): unknown[] => [
  company.registeredName,
  company.englishName,
  company.shortName,
  company.taxCode,
  company.country,
  company.plantInVietnam,
  company.industrialZone,
  company.website,
  company.employeeBand,
  company.foundedYear,
  company.sectorId,
  company.buyerIndustryId,
];
