import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../transactions/current-transaction.js';

/** Rows that outlived their use: uploads and idempotency keys past their time, sessions and events long past theirs. */
@Injectable()
export class ExpiredRows {
  constructor(private readonly current: CurrentTransaction) {}

  /** Deletes at most `limit` rows of each kind, so that a transaction stays short. */
  async clear(limit: number): Promise<void> {
    const manager = this.current.get();
    for (const condition of [
      'uploads WHERE expires_at < UTC_TIMESTAMP(3)',
      'idempotency_keys WHERE expires_at < UTC_TIMESTAMP(3)',
      'sessions WHERE expires_at < UTC_TIMESTAMP(3) - INTERVAL 30 DAY',
    ])
      await manager.query(`DELETE FROM ${condition} LIMIT ${limit}`);
  }
}
