import { Injectable } from '@nestjs/common';
import type { FairId } from '@ketnoi/kernel';
import { FairsAhead } from '@ketnoi/meetings';
import { CurrentTransaction } from '../transactions/current-transaction.js';

@Injectable()
export class SqlFairsAhead extends FairsAhead {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async soonest(on: string, most: number): Promise<readonly FairId[]> {
    const rows: { id: FairId }[] = await this.current
      .get()
      .query('SELECT id FROM fairs WHERE ends_on >= ? ORDER BY starts_on, id LIMIT ?', [on, most]);
    return rows.map(({ id }) => id);
  }
}
