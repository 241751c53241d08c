import { type LinkPurpose, type SignInLink, SignInLinks } from '@ketnoi/accounts';
import type { FairId, PersonId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../transactions/current-transaction.js';

interface Row {
  id: string;
  person_id: PersonId;
  fair_id: FairId | null;
  purpose: LinkPurpose;
  created_by: PersonId | null;
  expires_at: Date;
  used_at: Date | null;
  revoked_at: Date | null;
}
const COLUMNS = 'id, person_id, fair_id, purpose, created_by, expires_at, used_at, revoked_at';
const OPEN = 'used_at IS NULL AND revoked_at IS NULL AND expires_at > UTC_TIMESTAMP(3)';
/** More than anybody looks through. */
const MOST_LISTED = 500;

@Injectable()
export class SqlSignInLinks extends SignInLinks {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async add(link: SignInLink, tokenHash: string): Promise<void> {
    await this.current.required('A link').query(
      `INSERT INTO sign_in_links (token_hash, id, person_id, fair_id, purpose, created_by, created_at, expires_at)
       VALUES (?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3), ?)`,
      [tokenHash, link.id, link.personId, link.fairId, link.purpose, link.createdBy, link.expiresAt],
    );
  }

  async byId(id: string): Promise<SignInLink | null> {
    const rows: Row[] = await this.current.get().query(`SELECT ${COLUMNS} FROM sign_in_links WHERE id = ?`, [id]);
    return rows.length > 0 ? linkFrom(rows[0]) : null;
  }

  async take(tokenHash: string, purpose: LinkPurpose): Promise<SignInLink | null> {
    const manager = this.current.required('The use of a link');
    const { affectedRows }: { affectedRows: number } = await manager.query(
      `UPDATE sign_in_links SET used_at = UTC_TIMESTAMP(3) WHERE token_hash = ? AND purpose = ? AND ${OPEN}`,
      [tokenHash, purpose],
    );
    if (affectedRows !== 1) return null;
    const rows: Row[] = await manager.query(`SELECT ${COLUMNS} FROM sign_in_links WHERE token_hash = ?`, [tokenHash]);
    return linkFrom(rows[0]);
  }

  async openUntil(personId: PersonId, purpose: LinkPurpose): Promise<Date | null> {
    const [row]: { latest: Date | null }[] = await this.current
      .get()
      .query(`SELECT MAX(expires_at) AS latest FROM sign_in_links WHERE person_id = ? AND purpose = ? AND ${OPEN}`, [
        personId,
        purpose,
      ]);
    return row.latest;
  }

  async livingOf(fairId: FairId): Promise<readonly SignInLink[]> {
    const rows: Row[] = await this.current.get().query(
      `SELECT ${COLUMNS} FROM sign_in_links
       WHERE fair_id = ? AND purpose = 'sign-in' AND revoked_at IS NULL AND expires_at > UTC_TIMESTAMP(3)
       ORDER BY id DESC LIMIT ${MOST_LISTED}`,
      [fairId],
    );
    return rows.map(linkFrom);
  }

  async named(fairId: FairId, ids: readonly string[]): Promise<readonly SignInLink[]> {
    if (ids.length === 0) return [];
    const rows: Row[] = await this.current
      .get()
      .query(`SELECT ${COLUMNS} FROM sign_in_links WHERE fair_id = ? AND purpose = 'sign-in' AND id IN (?)`, [
        fairId,
        [...ids],
      ]);
    return rows.map(linkFrom);
  }

  async revoke(ids: readonly string[]): Promise<number> {
    if (ids.length === 0) return 0;
    const { affectedRows }: { affectedRows: number } = await this.current
      .required('A link')
      .query('UPDATE sign_in_links SET revoked_at = UTC_TIMESTAMP(3) WHERE id IN (?) AND revoked_at IS NULL', [
        [...ids],
      ]);
    return affectedRows;
  }

  async revokeOpen(personId: PersonId, purpose: LinkPurpose): Promise<void> {
    await this.current
      .required('A link')
      .query(`UPDATE sign_in_links SET revoked_at = UTC_TIMESTAMP(3) WHERE person_id = ? AND purpose = ? AND ${OPEN}`, [
        personId,
        purpose,
      ]);
  }
}

const linkFrom = (row: Row): SignInLink => ({
  id: row.id,
  personId: row.person_id,
  fairId: row.fair_id,
  purpose: row.purpose,
  createdBy: row.created_by,
  expiresAt: row.expires_at,
  usedAt: row.used_at,
  revokedAt: row.revoked_at,
});
