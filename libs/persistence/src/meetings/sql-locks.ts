import { Injectable } from '@nestjs/common';
import type { CompanyId, FairId, PersonId, RequestId } from '@ketnoi/kernel';
import {
  type BanToAdd,
  Locks,
  type PairOfCompanies,
  type Pin,
  type PlaceInput,
  type ReasonedBan,
} from '@ketnoi/meetings';
import { assigned, changeEach } from '../bulk/change-each.sql.js';
import { idsOrNone } from '../directory/visibility.sql.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { violatedKey } from '../transactions/database-errors.js';

@Injectable()
export class SqlLocks extends Locks {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async pinsOf(fairId: FairId, requestIds: readonly RequestId[]): Promise<ReadonlyMap<RequestId, Pin>> {
    const rows: Pin[] = await this.current.get().query(
      `SELECT request_id AS requestId, slot, place_kind AS placeKind, place_id AS placeId, interpreter_id AS interpreterId
       FROM pins WHERE fair_id = ? AND request_id IN (?)`,
      [fairId, idsOrNone(requestIds)],
    );
    return new Map(rows.map((pin) => [pin.requestId, pin]));
  }

  pin(fairId: FairId, pin: Pin, by: PersonId): Promise<void> {
    return this.pinAll(fairId, [pin], by);
  }

  async pinAll(fairId: FairId, pins: readonly Pin[], by: PersonId): Promise<void> {
    if (pins.length === 0) return;
    await this.current.required('A pin').query(
      `INSERT INTO pins (fair_id, request_id, slot, place_kind, place_id, interpreter_id, pinned_by, pinned_at)
       VALUES ${pins.map(() => '(?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))').join(', ')}
       ON DUPLICATE KEY UPDATE slot = VALUES(slot), place_kind = VALUES(place_kind), place_id = VALUES(place_id),
         interpreter_id = VALUES(interpreter_id), pinned_by = VALUES(pinned_by), pinned_at = VALUES(pinned_at)`,
      pins.flatMap((pin) => [fairId, pin.requestId, pin.slot, pin.placeKind, pin.placeId, pin.interpreterId, by]),
    );
  }

  async movePin(fairId: FairId, requestId: RequestId, from: string, to: PlaceInput | null): Promise<void> {
    await this.current
      .required('A pin')
      .query('UPDATE pins SET place_kind = ?, place_id = ? WHERE fair_id = ? AND request_id = ? AND place_id = ?', [
        to?.kind ?? null,
        to?.id ?? null,
        fairId,
        requestId,
        from,
      ]);
  }

  async unpin(fairId: FairId, requestIds: readonly RequestId[]): Promise<boolean> {
    const { affectedRows }: { affectedRows: number } = await this.current
      .required('A pin')
      .query('DELETE FROM pins WHERE fair_id = ? AND request_id IN (?)', [fairId, idsOrNone(requestIds)]);
    return affectedRows === requestIds.length;
  }

  async ban(
    fairId: FairId,
    buyerId: CompanyId,
    supplierId: CompanyId,
    reason: string | null,
    by: PersonId,
  ): Promise<void> {
    await this.current.required('A ban').query(
      `INSERT INTO bans (fair_id, buyer_id, supplier_id, reason, banned_by, banned_at) VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(3))
       ON DUPLICATE KEY UPDATE reason = VALUES(reason), banned_by = VALUES(banned_by), banned_at = VALUES(banned_at)`,
      [fairId, buyerId, supplierId, reason, by],
    );
  }

  async addBans(fairId: FairId, bans: readonly BanToAdd[], by: PersonId): Promise<boolean> {
    const manager = this.current.required('A ban');
    const [{ now }]: { now: Date }[] = await manager.query('SELECT UTC_TIMESTAMP(3) AS now');
    try {
      await manager.query('INSERT INTO bans (fair_id, buyer_id, supplier_id, reason, banned_by, banned_at) VALUES ?', [
        bans.map(({ buyerId, supplierId, reason }) => [fairId, buyerId, supplierId, reason, by, now]),
      ]);
      return true;
    } catch (error) {
      if (violatedKey(error) === 'PRIMARY') return false;
      throw error;
    }
  }

  tellBanReasons(fairId: FairId, reasoned: readonly ReasonedBan[], by: PersonId): Promise<boolean> {
    return changeEach(this.current.required('A ban'), reasoned, {
      table: 'bans',
      fairId,
      key: { buyer_id: ({ ban }) => ban.buyerId, supplier_id: ({ ban }) => ban.supplierId },
      asRead: { "COALESCE(reason, '')": ({ ban }) => ban.reason ?? '' },
      set: assigned({ reason: ({ reason }) => reason, banned_by: () => by }),
      and: 'banned_at = UTC_TIMESTAMP(3)',
    });
  }

  async liftBans(fairId: FairId, pairs: readonly PairOfCompanies[]): Promise<boolean> {
    if (pairs.length === 0) return true;
    const { affectedRows }: { affectedRows: number } = await this.current.required('A ban').query(
      `DELETE FROM bans
       WHERE fair_id = ? AND buyer_id IN (?) AND (buyer_id, supplier_id) IN (${pairs.map(() => '(?, ?)').join(', ')})`,
      [
        fairId,
        [...new Set(pairs.map(({ buyerId }) => buyerId))],
        ...pairs.flatMap(({ buyerId, supplierId }) => [buyerId, supplierId]),
      ],
    );
    return affectedRows === pairs.length;
  }

  async bans(fairId: FairId): Promise<readonly PairOfCompanies[]> {
    return this.current
      .get()
      .query('SELECT buyer_id AS buyerId, supplier_id AS supplierId FROM bans WHERE fair_id = ?', [fairId]);
  }

  async isBanned(fairId: FairId, buyerId: CompanyId, supplierId: CompanyId): Promise<boolean> {
    const rows: unknown[] = await this.current
      .get()
      .query('SELECT 1 FROM bans WHERE fair_id = ? AND buyer_id = ? AND supplier_id = ?', [
        fairId,
        buyerId,
        supplierId,
      ]);
    return rows.length > 0;
  }
}
