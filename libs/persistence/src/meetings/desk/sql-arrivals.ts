import type { PersonId } from '@ketnoi/kernel';
import { type Arrival, Arrivals } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../../transactions/current-transaction.js';

@Injectable()
export class SqlArrivals extends Arrivals {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  /** Two desks may tap at once: the key lets one row in, and the first mark stands. */
  async mark({ fairId, companyId, day }: Arrival, by: PersonId): Promise<boolean> {
    const { affectedRows }: { affectedRows: number } = await this.current.required('A mark').query(
      `INSERT IGNORE INTO arrivals (fair_id, day, company_id, marked_by, marked_at)
       VALUES (?, ?, ?, ?, UTC_TIMESTAMP(3))`,
      [fairId, day, companyId, by],
    );
    return affectedRows === 1;
  }

  async takeBack({ fairId, companyId, day }: Arrival): Promise<boolean> {
    const { affectedRows }: { affectedRows: number } = await this.current
      .required('A mark')
      .query('DELETE FROM arrivals WHERE fair_id = ? AND day = ? AND company_id = ?', [fairId, day, companyId]);
    return affectedRows === 1;
  }
}
