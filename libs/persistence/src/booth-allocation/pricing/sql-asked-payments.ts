import { Injectable } from '@nestjs/common';
import { AskedPayments } from '@ketnoi/booth-allocation';
import type { BookingId, FairId } from '@ketnoi/kernel';
import { CurrentTransaction } from '../../transactions/current-transaction.js';

@Injectable()
export class SqlAskedPayments extends AskedPayments {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async askedFor(fairId: FairId, bookingId: BookingId): Promise<boolean> {
    const rows: unknown[] = await this.current.get().query(
      `SELECT 1 FROM payment_request_lines l
         JOIN payment_requests r ON r.fair_id = l.fair_id AND r.id = l.request_id AND r.state <> 'cancelled'
        WHERE l.fair_id = ? AND l.booking_id = ? LIMIT 1`,
      [fairId, bookingId],
    );
    return rows.length > 0;
  }
}
