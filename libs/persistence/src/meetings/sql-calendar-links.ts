import { Injectable } from '@nestjs/common';
import type { FairId, PersonId } from '@ketnoi/kernel';
import { type CalendarLink, CalendarLinks, SecretLinks } from '@ketnoi/meetings';
import { Sha256Tokens } from '../accounts/sha256-tokens.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';

@Injectable()
export class SqlCalendarLinks extends CalendarLinks {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async add(link: CalendarLink, tokenHash: string): Promise<void> {
    await this.current
      .required('A calendar link')
      .query(
        'INSERT INTO calendar_links (token_hash, id, fair_id, person_id, created_at) VALUES (?, ?, ?, ?, UTC_TIMESTAMP(3))',
        [tokenHash, link.id, link.fairId, link.personId],
      );
  }

  async byHash(tokenHash: string): Promise<CalendarLink | null> {
    const rows: { id: string; fair_id: FairId; person_id: PersonId }[] = await this.current
      .get()
      .query('SELECT id, fair_id, person_id FROM calendar_links WHERE token_hash = ? AND revoked_at IS NULL', [
        tokenHash,
      ]);
    return rows.length > 0 ? { id: rows[0].id, fairId: rows[0].fair_id, personId: rows[0].person_id } : null;
  }

  async works(fairId: FairId, personId: PersonId): Promise<boolean> {
    const rows: unknown[] = await this.current
      .get()
      .query('SELECT 1 FROM calendar_links WHERE person_id = ? AND fair_id = ? AND revoked_at IS NULL LIMIT 1', [
        personId,
        fairId,
      ]);
    return rows.length > 0;
  }

  async revokeAll(fairId: FairId, personId: PersonId): Promise<number> {
    const { affectedRows }: { affectedRows: number } = await this.current
      .required('A revocation')
      .query(
        'UPDATE calendar_links SET revoked_at = UTC_TIMESTAMP(3) WHERE person_id = ? AND fair_id = ? AND revoked_at IS NULL',
        [personId, fairId],
      );
    return affectedRows;
  }
}

/** The same secrets as those of sessions: 256 random bits, of which the hash is kept. */
export class Sha256SecretLinks extends SecretLinks {
  private readonly tokens = new Sha256Tokens();

  make(): { readonly token: string; readonly hash: string } {
    const token = this.tokens.next();
    return { token, hash: this.tokens.hash(token) };
  }

  hashOf(token: string): string {
    return this.tokens.hash(token);
  }
}
