import type { CompanyId, FairId, Page, PageRequest, RequestId, TimetableId } from '@ketnoi/kernel';
import { type StandbyPair, StandbyPairs, type StandbyPairView, type WantedStandby } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { insertRows } from '../../bulk/bulk-insert.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { numberOr, pageOf } from '../cursor.js';
import { NEWEST } from './newest.sql.js';
import { StandbyPairEntity } from './standby-pair.entity.js';

interface Row {
  slot: number;
  instead_id: RequestId;
  position: number;
  request_id: RequestId;
  buyer_id: CompanyId;
  supplier_id: CompanyId;
  buyer_name: string;
  supplier_name: string;
  instead_buyer: string;
  instead_supplier: string;
}

@Injectable()
export class SqlStandbyPairs extends StandbyPairs {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  /** Two that prepare at once wait for each other at the row that says what was prepared last. */
  async replace(fairId: FairId, timetableId: TimetableId, pairs: readonly StandbyPair[]): Promise<boolean> {
    const manager = this.current.required('A standby pair');
    const newest: { id: TimetableId }[] = await manager.query(`SELECT t.id FROM ${NEWEST} WHERE t.fair_id = ?`, [
      fairId,
    ]);
    if (newest[0]?.id !== timetableId) return false;
    await manager.query(
      `INSERT INTO standby_preparations (fair_id, timetable_id, prepared_at) VALUES (?, ?, UTC_TIMESTAMP(3))
       ON DUPLICATE KEY UPDATE timetable_id = VALUES(timetable_id), prepared_at = VALUES(prepared_at)`,
      [fairId, timetableId],
    );
    await manager.query('DELETE FROM standby_pairs WHERE fair_id = ?', [fairId]);
    await insertRows(
      manager,
      StandbyPairEntity,
      pairs.map((pair) => ({ ...pair, fairId, timetableId })),
    );
    return true;
  }

  async prepared(
    fairId: FairId,
    { slot, insteadIds }: WantedStandby,
    page: PageRequest,
  ): Promise<Page<StandbyPairView>> {
    const [slotText, afterId = '', positionText] = (page.after ?? '-1::0').split(':');
    const afterSlot = numberOr(slotText, -1);
    const rows: Row[] = await this.current.get().query(
      `SELECT s.slot, s.instead_id, s.position, s.request_id, r.buyer_id, r.supplier_id,
         b.short_name AS buyer_name, c.short_name AS supplier_name,
         ib.short_name AS instead_buyer, ic.short_name AS instead_supplier
       FROM ${NEWEST} JOIN standby_pairs s ON s.fair_id = t.fair_id AND s.timetable_id = t.id
       JOIN requests r ON r.fair_id = s.fair_id AND r.id = s.request_id
       JOIN companies b ON b.id = r.buyer_id JOIN companies c ON c.id = r.supplier_id
       JOIN requests i ON i.fair_id = s.fair_id AND i.id = s.instead_id
       JOIN companies ib ON ib.id = i.buyer_id JOIN companies ic ON ic.id = i.supplier_id
       WHERE t.fair_id = ? AND (? IS NULL OR s.slot = ?) AND (? = 1 OR s.instead_id IN (?))
         AND (s.slot > ? OR (s.slot = ? AND (s.instead_id > ? OR (s.instead_id = ? AND s.position > ?))))
       ORDER BY s.slot, s.instead_id, s.position LIMIT ?`,
      [
        ...[fairId, slot, slot, insteadIds === null ? 1 : 0, ['-', ...(insteadIds ?? [])], afterSlot, afterSlot],
        ...[afterId, afterId, numberOr(positionText, 0), page.first + 1],
      ],
    );
    return pageOf(
      rows,
      page,
      (row) => `${row.slot}:${row.instead_id}:${row.position}`,
      (row) => ({
        slot: row.slot,
        insteadId: row.instead_id,
        position: row.position,
        requestId: row.request_id,
        buyerId: row.buyer_id,
        supplierId: row.supplier_id,
        buyerName: row.buyer_name,
        supplierName: row.supplier_name,
        insteadNames: [row.instead_buyer, row.instead_supplier],
      }),
    );
  }
}
