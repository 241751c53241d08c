import { type HeldPlace, type Membership, type MembershipRole, Memberships } from '@ketnoi/accounts';
import type { CompanyId, FairId, MembershipId, Page, PageRequest, PersonId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { COMPANY_IN_CARE, IN_CARE } from '../directory/care.sql.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { violatedKey } from '../transactions/database-errors.js';
import { pageOf } from './page-of.js';

interface Row {
  id: MembershipId;
  person_id: PersonId;
  fair_id: FairId | '';
  company_id: CompanyId | '';
  role: MembershipRole;
}
const SELECT = 'SELECT id, person_id, fair_id, company_id, role FROM memberships';

@Injectable()
export class SqlMemberships extends Memberships {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  add(membership: Membership, grantedBy: PersonId | null): Promise<boolean> {
    return this.addAll([membership], grantedBy);
  }

  async addAll(memberships: readonly Membership[], grantedBy: PersonId | null): Promise<boolean> {
    if (memberships.length === 0) return true;
    try {
      await this.current.required('A membership').query(
        `INSERT INTO memberships (id, person_id, fair_id, company_id, role, granted_by, created_at)
         VALUES ${memberships.map(() => '(?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))').join(', ')}`,
        memberships.flatMap(({ id, personId, fairId, companyId, role }) => {
          return [id, personId, fairId ?? '', companyId ?? '', role, grantedBy];
        }),
      );
      return true;
    } catch (error) {
      if (violatedKey(error) === 'uq_memberships_once') return false;
      throw error;
    }
  }

  async byId(id: MembershipId): Promise<Membership | null> {
    const rows: Row[] = await this.current.get().query(`${SELECT} WHERE id = ?`, [id]);
    return rows.length > 0 ? membershipFrom(rows[0]) : null;
  }

  ofPerson(personId: PersonId): Promise<Membership[]> {
    return this.ofPeople([personId]);
  }

  async ofPeople(personIds: readonly PersonId[]): Promise<Membership[]> {
    if (personIds.length === 0) return [];
    const rows: Row[] = await this.current
      .get()
      .query(`${SELECT} WHERE person_id IN (?) ORDER BY id`, [[...personIds]]);
    return rows.map(membershipFrom);
  }

  async remove(id: MembershipId): Promise<boolean> {
    return (await this.removeAll([id])) === 1;
  }

  async removeAll(ids: readonly MembershipId[]): Promise<number> {
    if (ids.length === 0) return 0;
    const { affectedRows }: { affectedRows: number } = await this.current
      .required('A membership')
      .query('DELETE FROM memberships WHERE id IN (?)', [ids]);
    return affectedRows;
  }

  async heldAt(fairId: FairId): Promise<HeldPlace[]> {
    const rows: (Row & { short_name: string | null; tax_code: string | null })[] = await this.current.get().query(
      `SELECT id, person_id, fair_id, company_id, role, NULL AS short_name, NULL AS tax_code
         FROM memberships WHERE fair_id = ?
        UNION ALL
       SELECT m.id, m.person_id, m.fair_id, m.company_id, m.role, c.short_name, c.tax_code
         FROM participations t JOIN memberships m ON m.company_id = t.company_id JOIN companies c ON c.id = t.company_id
        WHERE t.fair_id = ? AND ${IN_CARE}
        ORDER BY id`,
      [fairId, fairId],
    );
    return rows.map((row) => ({
      ...membershipFrom(row),
      firm: row.short_name === null ? null : { shortName: row.short_name, taxCode: row.tax_code },
    }));
  }

  async countOrganisers(fairId: FairId): Promise<number> {
    const lock = this.current.inTransaction() ? 'FOR UPDATE' : '';
    const rows: unknown[] = await this.current
      .get()
      .query(`SELECT id FROM memberships WHERE fair_id = ? AND role = 'organiser' ORDER BY id ${lock}`, [fairId]);
    return rows.length;
  }

  async ofFair(fairId: FairId, page: PageRequest): Promise<Page<Membership>> {
    return this.page('fair_id = ?', fairId, page);
  }

  async ofCompany(companyId: CompanyId, page: PageRequest): Promise<Page<Membership>> {
    return this.page('company_id = ?', companyId, page);
  }

  private async page(where: string, value: string, page: PageRequest): Promise<Page<Membership>> {
    const rows: Row[] = await this.current
      .get()
      .query(`${SELECT} WHERE ${where} AND id > ? ORDER BY id LIMIT ?`, [value, page.after ?? '', page.first + 1]);
    return pageOf(rows.map(membershipFrom), page.first, (m) => m.id);
  }

  async inCareOf(fairId: FairId, companyId: CompanyId): Promise<boolean> {
    const rows: unknown[] = await this.current.get().query(COMPANY_IN_CARE, [fairId, companyId]);
    return rows.length > 0;
  }

  async takesPart(fairId: FairId, companyId: CompanyId): Promise<boolean> {
    const rows: unknown[] = await this.current
      .get()
      .query('SELECT 1 FROM participations WHERE fair_id = ? AND company_id = ?', [fairId, companyId]);
    return rows.length > 0;
  }
}

const membershipFrom = (row: Row): Membership => ({
  id: row.id,
  personId: row.person_id,
  fairId: row.fair_id || null,
  companyId: row.company_id || null,
  role: row.role,
});
