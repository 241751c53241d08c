import { isSecretLetter } from '@ketnoi/accounts';
import { Injectable } from '@nestjs/common';
import { type FairId, Ids, Outbox } from '@ketnoi/kernel';
import { CurrentTransaction } from '../transactions/current-transaction.js';

export interface Letter {
  readonly to: string;
  readonly language: string;
  /** Key of the text in libs/messages, and what it is filled with. */
  readonly template: string;
  readonly params: object;
  readonly fairId: FairId | null;
}
export interface WaitingLetter extends Letter {
  readonly id: string;
  readonly attempts: number;
}

/** Letters are written in the transaction of their cause and sent by the worker afterwards. */
@Injectable()
export class Mailbox {
  constructor(
    private readonly current: CurrentTransaction,
    private readonly ids: Ids,
    private readonly outbox: Outbox,
  ) {}

  /** Two statements, however many letters. */
  async writeAll(letters: readonly Letter[], requestId: string | null = null): Promise<void> {
    if (letters.length === 0) return;
    const rows = letters.map(({ fairId, to, language, template, params }) => {
      return [this.ids.next(), fairId, to, language, template, JSON.stringify(params)] as const;
    });
    await this.current.required('A letter').query(
      `INSERT INTO mails (id, fair_id, to_address, language, template, params, state, attempts, next_attempt_at, created_at)
       VALUES ${rows.map(() => "(?, ?, ?, ?, ?, ?, 'waiting', 0, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))").join(', ')}`,
      rows.flat(),
    );
    const written = rows.map(([mailId]) => ({ type: 'mail-written', fairId: null, payload: { mailId } }));
    await this.outbox.append(written, requestId);
  }

  /** The letter if it waits and its time has come, else null: a job that rings twice sends once. */
  async waiting(id: string): Promise<WaitingLetter | null> {
    const rows: {
      to_address: string;
      fair_id: FairId | null;
      params: string | object;
      language: string;
      template: string;
      attempts: number;
    }[] = await this.current
      .get()
      .query(
        `SELECT to_address, fair_id, language, template, params, attempts FROM mails WHERE id = ? AND state = 'waiting' AND next_attempt_at <= UTC_TIMESTAMP(3)`,
        [id],
      );
    const row = rows[0];
    if (!row) return null;
    const params = (typeof row.params === 'string' ? JSON.parse(row.params) : row.params) as object;
    return {
      id,
      to: row.to_address,
      fairId: row.fair_id,
      language: row.language,
      template: row.template,
      attempts: row.attempts,
      params,
    };
  }

  /** What a secret letter was filled with is forgotten: its token is nobody's business but the reader's. */
  async markSent({ id, template }: WaitingLetter): Promise<void> {
    const forgotten = isSecretLetter(template) ? ", params = '{}'" : '';
    await this.current
      .get()
      .query(
        `UPDATE mails SET state = 'sent', sent_at = UTC_TIMESTAMP(3), attempts = attempts + 1${forgotten} WHERE id = ?`,
        [id],
      );
  }

  /** Tried again after 10, 20, 40 … seconds, at most an hour; after a day it is given up and stays, with the reason. */
  async markFailed(id: string, reason: string): Promise<void> {
    await this.current.get().query(
      `UPDATE mails SET attempts = attempts + 1, last_error = ?,
         next_attempt_at = UTC_TIMESTAMP(3) + INTERVAL LEAST(3600, 10 * POW(2, LEAST(attempts - 1, 20))) SECOND,
         state = IF(created_at < UTC_TIMESTAMP(3) - INTERVAL 1 DAY, 'failed', state)
       WHERE id = ?`,
      [reason.slice(0, 500), id],
    );
  }
}
