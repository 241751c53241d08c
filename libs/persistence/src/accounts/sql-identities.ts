import { Identities, type Identity, type Rights } from '@ketnoi/accounts';
import type { CompanyId, FairId, FairRole, Language, PersonId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../transactions/current-transaction.js';

interface Row {
  kind: 'session' | 'person' | 'membership' | 'led';
  a: string;
  b: string;
  c: string;
  /** Of a session: 1 when it is worth noting that it was seen. */
  d: number;
}

const LIVING = 's.token_hash = ? AND s.ended_at IS NULL AND s.expires_at > UTC_TIMESTAMP(3)';

/** Companies of the groups that the person of the membership `m` leads. */
const LED = `JOIN company_groups g ON g.fair_id = m.fair_id AND g.leader_id = m.person_id
         JOIN participations t ON t.fair_id = g.fair_id AND t.group_id = g.id`;

/** Session, memberships and led companies in one statement: each branch starts from the session's primary key. */
@Injectable()
export class SqlIdentities extends Identities {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async byTokenHash(tokenHash: string): Promise<Identity | null> {
    const rows: Row[] = await this.current.get().query(
      `SELECT 'session' AS kind, s.id AS a, s.person_id AS b, p.language AS c,
              IF(s.last_seen_at < UTC_TIMESTAMP(3) - INTERVAL 5 MINUTE, 1, 0) AS d
         FROM sessions s JOIN people p ON p.id = s.person_id
        WHERE ${LIVING} AND p.deactivated_at IS NULL
       UNION ALL
       SELECT 'membership', m.fair_id, m.company_id, m.role, 0
         FROM sessions s JOIN memberships m ON m.person_id = s.person_id
        WHERE ${LIVING}
       UNION ALL
       SELECT 'led', g.fair_id, t.company_id, '', 0
         FROM sessions s
         JOIN memberships m ON m.person_id = s.person_id AND m.role = 'group-leader'
         ${LED}
        WHERE ${LIVING}`,
      [tokenHash, tokenHash, tokenHash],
    );
    const session = rows.find((r) => r.kind === 'session');
    if (!session) return null;
    if (session.d === 1) await this.seen(tokenHash);
    return { sessionId: session.a, language: session.c as Language, ...rightsFrom(session.b as PersonId, rows) };
  }

  async rightsOf(personId: PersonId): Promise<Rights | null> {
    const rows: Row[] = await this.current.get().query(
      `SELECT 'person' AS kind, p.id AS a, '' AS b, '' AS c, 0 AS d FROM people p
        WHERE p.id = ? AND p.deactivated_at IS NULL
       UNION ALL
       SELECT 'membership', m.fair_id, m.company_id, m.role, 0 FROM memberships m WHERE m.person_id = ?
       UNION ALL
       SELECT 'led', g.fair_id, t.company_id, '', 0
         FROM memberships m
         ${LED}
        WHERE m.person_id = ? AND m.role = 'group-leader'`,
      [personId, personId, personId],
    );
    return rows.some((r) => r.kind === 'person') ? rightsFrom(personId, rows) : null;
  }

  /** Now and then: a write with every request would be too dear, and a database that only reads must not lock people out. */
  private async seen(tokenHash: string): Promise<void> {
    await this.current
      .get()
      .query('UPDATE sessions SET last_seen_at = UTC_TIMESTAMP(3) WHERE token_hash = ?', [tokenHash])
      .catch(() => undefined);
  }

  async ended(sessionIds: readonly string[]): Promise<string[]> {
    if (sessionIds.length === 0) return [];
    const living: { id: string }[] = await this.current.get().query(
      `SELECT s.id AS id FROM sessions s JOIN people p ON p.id = s.person_id
        WHERE s.id IN (?) AND s.ended_at IS NULL AND s.expires_at > UTC_TIMESTAMP(3) AND p.deactivated_at IS NULL`,
      [[...sessionIds]],
    );
    const alive = new Set(living.map((r) => r.id));
    return sessionIds.filter((id) => !alive.has(id));
  }
}

function rightsFrom(personId: PersonId, rows: readonly Row[]): Rights {
  const memberships = rows.filter((r) => r.kind === 'membership');
  return {
    personId,
    companyIds: memberships.filter((m) => m.b !== '').map((m) => m.b as CompanyId),
    fairRoles: memberships.filter((m) => m.a !== '').map((m) => ({ fairId: m.a as FairId, role: m.c as FairRole })),
    ledCompanies: rows
      .filter((r) => r.kind === 'led')
      .map((r) => ({ fairId: r.a as FairId, companyId: r.b as CompanyId })),
  };
}
