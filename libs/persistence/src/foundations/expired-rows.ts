import { UnitOfWork } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../transactions/current-transaction.js';

/** Rows that outlived their use, and for how long they are kept. Each condition goes by an index. */
export const EXPIRED: readonly string[] = [
  'uploads WHERE expires_at < UTC_TIMESTAMP(3)',
  // What somebody wrote about themselves who never confirmed it, was turned down, or was decided on long ago.
  'admissions WHERE forget_at < UTC_TIMESTAMP(3)',
  'idempotency_keys WHERE expires_at < UTC_TIMESTAMP(3)',
  'sessions WHERE expires_at < UTC_TIMESTAMP(3) - INTERVAL 30 DAY',
  // Nobody can sign in by them, and nobody is shown them any more.
  'sign_in_links WHERE expires_at < UTC_TIMESTAMP(3)',
  // Revoked ones, too: their people no longer see them, and what was done stands in the audit log.
  'share_links WHERE expires_at < UTC_TIMESTAMP(3)',
  // A live view that was away for longer is told to load anew.
  'outbox_events WHERE published_at < UTC_TIMESTAMP(3) - INTERVAL 7 DAY',
  // Their readers find them at the fair as notices: from the booking of a booth until after the fair.
  "mails WHERE state = 'sent' AND next_attempt_at < UTC_TIMESTAMP(3) - INTERVAL 180 DAY",
  "mails WHERE state = 'failed' AND next_attempt_at < UTC_TIMESTAMP(3) - INTERVAL 180 DAY",
];

@Injectable()
export class ExpiredRows {
  constructor(
    private readonly current: CurrentTransaction,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Deletes at most `limit` rows of each kind, each in a short transaction of its own. */
  async clear(limit: number): Promise<void> {
    for (const rows of EXPIRED)
      await this.unitOfWork.run(() => this.current.get().query(`DELETE FROM ${rows} LIMIT ${limit}`));
  }
}
