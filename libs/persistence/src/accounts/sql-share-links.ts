import { isSameThing, type SharedKind, type ShareLink, ShareLinks } from '@ketnoi/accounts';
import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { RecordChanged, violatedKey } from '../transactions/database-errors.js';

interface Row {
  id: string;
  fair_id: FairId;
  person_id: PersonId;
  kind: SharedKind;
  company_id: CompanyId | null;
  subject_id: string | null;
  created_at: Date;
  expires_at: Date;
}
const COLUMNS = 'id, fair_id, person_id, kind, company_id, subject_id, created_at, expires_at';
const OPEN = 'revoked_at IS NULL AND expires_at > UTC_TIMESTAMP(3)';
/** More than anybody looks through. */
const MOST_LISTED = 200;

@Injectable()
export class SqlShareLinks extends ShareLinks {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async put(link: ShareLink, tokenHash: string, madeWith: string): Promise<boolean> {
    const manager = this.current.required('A link');
    const rows: Row[] = await manager.query(
      `SELECT ${COLUMNS} FROM share_links WHERE person_id = ? AND made_with = ? FOR UPDATE`,
      [link.personId, madeWith],
    );
    if (rows.some((row) => !isSameThing(linkFrom(row), link))) return false;
    await manager.query('DELETE FROM share_links WHERE person_id = ? AND made_with = ?', [link.personId, madeWith]);
    const row = [
      ...[tokenHash, madeWith, link.id, link.fairId, link.personId, link.kind],
      ...[link.companyId, link.subjectId, link.createdAt, link.expiresAt],
    ];
    try {
      await manager.query(`INSERT INTO share_links (token_hash, made_with, ${COLUMNS}) VALUES ?`, [[row]]);
      return true;
    } catch (error) {
      // Asked twice at once: the other one's link is there by now, and gives way the next time.
      if (violatedKey(error) !== 'uq_share_links_made') throw error;
      throw new RecordChanged(`a link of ${link.personId} was made with the same key`);
    }
  }

  async openByHash(tokenHash: string): Promise<ShareLink | null> {
    const rows: Row[] = await this.current
      .get()
      .query(`SELECT ${COLUMNS} FROM share_links WHERE token_hash = ? AND ${OPEN}`, [tokenHash]);
    return rows.length > 0 ? linkFrom(rows[0]) : null;
  }

  async openOf(personId: PersonId): Promise<readonly ShareLink[]> {
    const rows: Row[] = await this.current
      .get()
      .query(
        `SELECT ${COLUMNS} FROM share_links WHERE person_id = ? AND ${OPEN} ORDER BY id DESC LIMIT ${MOST_LISTED}`,
        [personId],
      );
    return rows.map(linkFrom);
  }

  async revoke(personId: PersonId, id: string): Promise<ShareLink | null> {
    const manager = this.current.required('A link');
    const { affectedRows }: { affectedRows: number } = await manager.query(
      `UPDATE share_links SET revoked_at = UTC_TIMESTAMP(3) WHERE id = ? AND person_id = ? AND ${OPEN}`,
      [id, personId],
    );
    if (affectedRows !== 1) return null;
    const rows: Row[] = await manager.query(`SELECT ${COLUMNS} FROM share_links WHERE id = ?`, [id]);
    return linkFrom(rows[0]);
  }
}

const linkFrom = (row: Row): ShareLink => ({
  id: row.id,
  fairId: row.fair_id,
  personId: row.person_id,
  kind: row.kind,
  companyId: row.company_id,
  subjectId: row.subject_id,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
});
