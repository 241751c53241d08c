import { Injectable } from '@nestjs/common';
import type { FairId, PublishedEvent } from '@ketnoi/kernel';
import { UnitOfWork } from '@ketnoi/kernel';
import { CurrentTransaction } from '../transactions/current-transaction.js';

interface Row {
  id: string;
  fair_id: FairId | null;
  type: string;
  payload: string | object;
  request_id: string | null;
  created_at: Date;
  version: number | string | null;
}

export const toPublished = (row: Row): PublishedEvent => ({
  id: row.id,
  fairId: row.fair_id,
  type: row.type,
  payload: (typeof row.payload === 'string' ? JSON.parse(row.payload) : row.payload) as object,
  requestId: row.request_id,
  at: row.created_at,
  version: Number(row.version ?? 0),
});

/**
 * What the relay reads. `stamp` gives each fair's new events the next versions, without gaps, in one transaction that
 * also proves the lease; only after they have gone out does `markPublished` let go of them. A relay that dies between
 * the two leaves events that carry a version and go out once more with the same one.
 */
@Injectable()
export class OutboxFeed {
  constructor(
    private readonly current: CurrentTransaction,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  stamp(lease: { name: string; holder: string }, limit: number): Promise<PublishedEvent[]> {
    return this.unitOfWork.run(async () => {
      const manager = this.current.required('A version');
      const held: object[] = await manager.query(
        'SELECT 1 FROM leases WHERE name = ? AND holder = ? AND expires_at > UTC_TIMESTAMP(3) FOR UPDATE',
        [lease.name, lease.holder],
      );
      if (held.length === 0) return [];
      const rows: Row[] = await manager.query(
        `SELECT id, fair_id, type, payload, request_id, created_at, version FROM outbox_events
         WHERE published_at IS NULL ORDER BY id LIMIT ?`,
        [limit],
      );
      const fresh = rows.filter((r) => r.version === null && r.fair_id !== null);
      for (const fairId of [...new Set(fresh.map((r) => r.fair_id as FairId))].sort()) {
        const ofFair = fresh.filter((r) => r.fair_id === fairId);
        const last = await this.reserve(fairId, ofFair.length);
        ofFair.forEach((r, i) => (r.version = last - ofFair.length + 1 + i));
      }
      if (fresh.length > 0)
        await manager.query(
          `UPDATE outbox_events SET version = CASE id ${fresh.map(() => 'WHEN ? THEN ?').join(' ')} END
           WHERE id IN (${fresh.map(() => '?').join(', ')})`,
          [...fresh.flatMap((r) => [r.id, r.version]), ...fresh.map((r) => r.id)],
        );
      return rows.map(toPublished);
    });
  }

  async markPublished(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.current
      .get()
      .query(
        `UPDATE outbox_events SET published_at = UTC_TIMESTAMP(3) WHERE id IN (${ids.map(() => '?').join(', ')})`,
        [...ids],
      );
  }

  private async reserve(fairId: FairId, count: number): Promise<number> {
    const manager = this.current.required('A version');
    await manager.query(
      'INSERT INTO fair_versions (fair_id, version) VALUES (?, ?) ON DUPLICATE KEY UPDATE version = version + VALUES(version)',
      [fairId, count],
    );
    const rows: { version: number | string }[] = await manager.query(
      'SELECT version FROM fair_versions WHERE fair_id = ?',
      [fairId],
    );
    return Number(rows[0].version);
  }
}
