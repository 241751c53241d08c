import { type Consent, type ConsentPurpose, type ConsentSubject, Consents } from '@ketnoi/accounts';
import type { PersonId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { violatedKey } from '../transactions/database-errors.js';

interface Row {
  id: string;
  subject_type: 'person' | 'company';
  subject_id: string;
  purpose: ConsentPurpose;
  text_version: string;
  given_at: Date;
}

/**
 * The unique key (subject, purpose, live_mark) allows one living consent. Other rooms' read models show nobody without
 * it: `JOIN consents ON subject_id = … AND purpose = 'catalogue' AND live_mark = 1`.
 */
@Injectable()
export class SqlConsents extends Consents {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async give(consent: Omit<Consent, 'givenAt' | 'withdrawnAt'>, by: PersonId): Promise<boolean> {
    const { id, subject, purpose, textVersion } = consent;
    const manager = this.current.required('A consent');
    await this.close(subject, purpose, by, textVersion);
    try {
      await manager.query(
        `INSERT INTO consents (id, subject_type, subject_id, purpose, text_version, given_by, given_at, live_mark)
         VALUES (?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3), 1)`,
        [id, subject.type, subject.id, purpose, textVersion, by],
      );
      return true;
    } catch (error) {
      if (violatedKey(error) === 'uq_consents_live') return false;
      throw error;
    }
  }

  withdraw(subject: ConsentSubject, purpose: ConsentPurpose, by: PersonId): Promise<boolean> {
    return this.close(subject, purpose, by, '');
  }

  /** Ends what lives, unless it was given under `exceptVersion`. */
  private async close(
    subject: ConsentSubject,
    purpose: ConsentPurpose,
    by: PersonId,
    exceptVersion: string,
  ): Promise<boolean> {
    const { affectedRows }: { affectedRows: number } = await this.current.required('A consent').query(
      `UPDATE consents SET live_mark = NULL, withdrawn_at = UTC_TIMESTAMP(3), withdrawn_by = ?
        WHERE subject_id = ? AND purpose = ? AND live_mark = 1 AND text_version <> ?`,
      [by, subject.id, purpose, exceptVersion],
    );
    return affectedRows > 0;
  }

  async living(subjects: readonly ConsentSubject[]): Promise<Consent[][]> {
    if (subjects.length === 0) return [];
    const rows: Row[] = await this.current.get().query(
      `SELECT id, subject_type, subject_id, purpose, text_version, given_at FROM consents
        WHERE subject_id IN (?) AND live_mark = 1 ORDER BY purpose`,
      [subjects.map((s) => s.id)],
    );
    return subjects.map((subject) => rows.filter((row) => row.subject_id === subject.id).map(consentFrom));
  }
}

const consentFrom = (row: Row): Consent => ({
  id: row.id,
  subject: { type: row.subject_type, id: row.subject_id } as ConsentSubject,
  purpose: row.purpose,
  textVersion: row.text_version,
  givenAt: row.given_at,
  withdrawnAt: null,
});
