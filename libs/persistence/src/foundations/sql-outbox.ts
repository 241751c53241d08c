import { Injectable } from '@nestjs/common';
import { type DomainEvent, Ids, Outbox } from '@ketnoi/kernel';
import { CurrentTransaction } from '../transactions/current-transaction.js';

@Injectable()
export class SqlOutbox extends Outbox {
  constructor(
    private readonly current: CurrentTransaction,
    private readonly ids: Ids,
  ) {
    super();
  }

  async append(events: readonly DomainEvent[], requestId: string | null = null): Promise<void> {
    if (events.length === 0) return;
    const rows = events.map((e) => [this.ids.next(), e.fairId, e.type, JSON.stringify(e.payload), requestId]);
    await this.current
      .required('An event')
      .query(
        `INSERT INTO outbox_events (id, fair_id, type, payload, request_id, created_at) VALUES ${rows.map(() => '(?, ?, ?, ?, ?, UTC_TIMESTAMP(3))').join(', ')}`,
        rows.flat(),
      );
  }
}
