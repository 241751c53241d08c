import { type ListedSession, type Session, Sessions } from '@ketnoi/accounts';
import type { PersonId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../transactions/current-transaction.js';

interface Row {
  id: string;
  person_id: PersonId;
  kind: 'cookie' | 'bearer';
  user_agent: string | null;
  created_at: Date;
  last_seen_at: Date;
  expires_at: Date;
  opened_by_link: string | null;
}

@Injectable()
export class SqlSessions extends Sessions {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async open(session: Session, tokenHash: string): Promise<void> {
    await this.current.required('A session').query(
      `INSERT INTO sessions (token_hash, id, person_id, kind, user_agent, created_at, last_seen_at, expires_at, opened_by_link)
       VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), ?, ?)`,
      [
        tokenHash,
        session.id,
        session.personId,
        session.kind,
        session.userAgent,
        session.expiresAt,
        session.openedByLink,
      ],
    );
  }

  async livingOf(personId: PersonId): Promise<ListedSession[]> {
    const rows: Row[] = await this.current.get().query(
      `SELECT id, person_id, kind, user_agent, created_at, last_seen_at, expires_at, opened_by_link
         FROM sessions WHERE person_id = ? AND ended_at IS NULL AND expires_at > UTC_TIMESTAMP(3)
        ORDER BY last_seen_at DESC, id`,
      [personId],
    );
    return rows.map((row) => ({
      id: row.id,
      personId: row.person_id,
      kind: row.kind,
      userAgent: row.user_agent,
      createdAt: row.created_at,
      lastSeenAt: row.last_seen_at,
      expiresAt: row.expires_at,
      openedByLink: row.opened_by_link,
    }));
  }

  async livingOfAll(personIds: readonly PersonId[]): Promise<string[]> {
    if (personIds.length === 0) return [];
    const rows: { id: string }[] = await this.current
      .get()
      .query('SELECT id FROM sessions WHERE person_id IN (?) AND ended_at IS NULL AND expires_at > UTC_TIMESTAMP(3)', [
        personIds,
      ]);
    return rows.map(({ id }) => id);
  }

  end(personId: PersonId, which: { only: string } | { except: string } | 'all'): Promise<string[]> {
    if (which === 'all') return this.endWhere('person_id = ?', [personId]);
    return 'only' in which
      ? this.endWhere('person_id = ? AND id = ?', [personId, which.only])
      : this.endWhere('person_id = ? AND id <> ?', [personId, which.except]);
  }

  async endOpenedByLinks(linkIds: readonly string[]): Promise<string[]> {
    return linkIds.length === 0 ? [] : this.endWhere('opened_by_link IN (?)', [[...linkIds]]);
  }

  /** Locked first, so that the ids answered are the ones that this transaction ended. */
  private async endWhere(where: string, values: readonly (string | string[])[]): Promise<string[]> {
    const manager = this.current.required('The end of a session');
    const rows: { id: string }[] = await manager.query(
      `SELECT id FROM sessions WHERE ${where} AND ended_at IS NULL ORDER BY id FOR UPDATE`,
      [...values],
    );
    const ids = rows.map((row) => row.id);
    if (ids.length > 0) await manager.query('UPDATE sessions SET ended_at = UTC_TIMESTAMP(3) WHERE id IN (?)', [ids]);
    return ids;
  }
}
