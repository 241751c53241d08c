import { Injectable } from '@nestjs/common';
import type { FairId, PublishedEvent } from '@ketnoi/kernel';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { toPublished } from './outbox-feed.js';

/** For a view that was away: what has happened at a fair after a version, in order. */
@Injectable()
export class PublishedEvents {
  constructor(private readonly current: CurrentTransaction) {}

  async since(fairId: FairId, version: number, limit: number): Promise<PublishedEvent[]> {
    return (
      await this.current.get().query(
        `SELECT id, fair_id, type, payload, request_id, created_at, version FROM outbox_events
           WHERE fair_id = ? AND version > ? ORDER BY version LIMIT ?`,
        [fairId, version, limit],
      )
    ).map(toPublished);
  }

  async latest(fairId: FairId): Promise<number> {
    const rows: { version: number | string }[] = await this.current
      .get()
      .query('SELECT version FROM fair_versions WHERE fair_id = ?', [fairId]);
    return Number(rows[0]?.version ?? 0);
  }
}
