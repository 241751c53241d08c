import { type Membership, type MembershipRole, Memberships } from '@ketnoi/accounts';
import type { CompanyId, FairId, MembershipId, Page, PageRequest, PersonId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { COMPANY_IN_CARE } from '../directory/care.sql.js';
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

  async add(membership: Membership, grantedBy: PersonId | null): Promise<boolean> {
    try {
      await this.current.required('A membership').query(
        `INSERT INTO memberships (id, person_id, fair_id, company_id, role, granted_by, created_at)
         VALUES (?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))`,
        [
          membership.id,
          membership.personId,
          membership.fairId ?? '',
          membership.companyId ?? '',
          membership.role,
          grantedBy,
        ],
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

  async ofPerson(personId: PersonId): Promise<Membership[]> {
    const rows: Row[] = await this.current.get().query(`${SELECT} WHERE person_id = ? ORDER BY id`, [personId]);
    return rows.map(membershipFrom);
  }

  async remove(id: MembershipId): Promise<boolean> {
    const { affectedRows }: { affectedRows: number } = await this.current
      .required('A membership')
      .query('DELETE FROM memberships WHERE id = ?', [id]);
    return affectedRows === 1;
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
