import { type Invitation, type InvitationCard, Invitations, type PersonDetails } from '@ketnoi/accounts';
import type { FairId, Page, PageRequest, PersonId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { idsOrNone } from '../directory/visibility.sql.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { read } from './admission-row.js';
import { invitationFrom, type InvitationRow, SELECT_INVITATIONS } from './invitation-row.js';
import { pageOf } from './page-of.js';

@Injectable()
export class SqlInvitations extends Invitations {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async add(...sent: readonly (Invitation & { readonly tokenHash: string })[]): Promise<void> {
    if (sent.length === 0) return;
    await this.current.required('An invitation').query(
      `INSERT INTO invitations (token_hash, id, fair_id, email, name, language, role, company_id, invited_by, expires_at,
         created_at) VALUES ${sent.map(() => '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))').join(', ')}`,
      sent.flatMap(({ tokenHash, id, email, name, language, place, invitedBy, expiresAt }) => [
        ...[tokenHash, id, place.fairId, email, name, language],
        ...[place.role, place.companyId, invitedBy, expiresAt],
      ]),
    );
  }

  async byTokenHash(tokenHash: string): Promise<InvitationCard | null> {
    const card = await this.one('i.token_hash = ?', tokenHash);
    return card && { ...card, applicant: await this.applicant(card) };
  }

  private async applicant({ id, place }: InvitationCard): Promise<PersonDetails | null> {
    const [row]: { person: string | object }[] = await this.current
      .get()
      .query('SELECT person FROM admissions WHERE fair_id = ? AND invitation_id = ?', [place.fairId, id]);
    return row ? read<PersonDetails>(row.person) : null;
  }

  byId(id: string): Promise<InvitationCard | null> {
    return this.one('i.id = ?', id);
  }

  private async one(where: string, value: string): Promise<InvitationCard | null> {
    const rows: InvitationRow[] = await this.current.get().query(`${SELECT_INVITATIONS} WHERE ${where}`, [value]);
    return rows.length > 0 ? invitationFrom(rows[0]) : null;
  }

  accept(id: string, by: PersonId): Promise<boolean> {
    return this.close(id, 'accepted_at = UTC_TIMESTAMP(3), accepted_by = ?', [by]);
  }

  revoke(id: string): Promise<boolean> {
    return this.close(id, 'revoked_at = UTC_TIMESTAMP(3)', []);
  }

  async revokeAll(ids: readonly string[]): Promise<number> {
    return ids.length === 0 ? 0 : this.closed('revoked_at = UTC_TIMESTAMP(3)', [], ids);
  }

  private async close(id: string, set: string, values: readonly string[]): Promise<boolean> {
    return (await this.closed(set, values, [id])) === 1;
  }

  private async closed(set: string, values: readonly string[], ids: readonly string[]): Promise<number> {
    const { affectedRows }: { affectedRows: number } = await this.current.required('An invitation').query(
      `UPDATE invitations SET ${set}
          WHERE id IN (?) AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > UTC_TIMESTAMP(3)`,
      [...values, ids],
    );
    return affectedRows;
  }

  async ofFair(fairId: FairId, page: PageRequest): Promise<Page<InvitationCard>> {
    const rows: InvitationRow[] = await this.current
      .get()
      .query(`${SELECT_INVITATIONS} WHERE i.fair_id = ? AND i.id < ? ORDER BY i.id DESC LIMIT ?`, [
        fairId,
        page.after ?? '~',
        page.first + 1,
      ]);
    return pageOf(rows.map(invitationFrom), page.first, (card) => card.id);
  }

  async named(fairId: FairId, ids: readonly string[], emails: readonly string[]): Promise<InvitationCard[]> {
    if (ids.length + emails.length === 0) return [];
    const rows: InvitationRow[] = await this.current.get().query(
      `${SELECT_INVITATIONS} WHERE i.fair_id = ? AND (i.id IN (?) OR (i.email IN (?)
          AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > UTC_TIMESTAMP(3)))`,
      [fairId, idsOrNone(ids), ['', ...emails]],
    );
    return rows.map(invitationFrom);
  }
}
