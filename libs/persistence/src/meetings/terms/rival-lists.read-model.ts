import { Injectable } from '@nestjs/common';
import type { FairId } from '@ketnoi/kernel';
import { type Rival, type RivalGroup, RivalLists } from '@ketnoi/meetings';
import { CurrentTransaction } from '../../transactions/current-transaction.js';

interface RivalRow extends Rival {
  readonly groupNumber: number;
}

@Injectable()
export class SqlRivalLists extends RivalLists {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async ofFair(fairId: FairId): Promise<readonly RivalGroup[]> {
    const rows: RivalRow[] = await this.current.get().query(
      `SELECT r.group_number AS groupNumber, c.id, c.short_name AS shortName, c.registered_name AS registeredName,
         c.tax_code AS taxCode
       FROM rivals r JOIN companies c ON c.id = r.company_id
       WHERE r.fair_id = ? ORDER BY r.group_number, r.company_id`,
      [fairId],
    );
    const groups = new Map<number, Rival[]>();
    for (const { groupNumber, ...firm } of rows) groups.set(groupNumber, [...(groups.get(groupNumber) ?? []), firm]);
    return [...groups.values()];
  }
}
