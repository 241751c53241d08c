import { Injectable } from '@nestjs/common';
import type { FairId } from '@ketnoi/kernel';
import { BanLists, type ListedBan } from '@ketnoi/meetings';
import { CurrentTransaction } from '../transactions/current-transaction.js';

@Injectable()
export class SqlBanLists extends BanLists {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  ofFair(fairId: FairId): Promise<readonly ListedBan[]> {
    return this.current.get().query(
      `SELECT n.buyer_id AS buyerId, n.supplier_id AS supplierId, b.short_name AS buyerName, s.short_name AS supplierName,
         n.reason
       FROM bans n JOIN companies b ON b.id = n.buyer_id JOIN companies s ON s.id = n.supplier_id
       WHERE n.fair_id = ? ORDER BY b.short_name, s.short_name, n.buyer_id, n.supplier_id`,
      [fairId],
    );
  }
}
