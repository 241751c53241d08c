import { type Claim, ClaimLocks } from '@ketnoi/booth-allocation';
import type { BookingId, FairId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { BOOKING_COLUMNS, type BookingRow, toClaim } from '../booking-row.js';

@Injectable()
export class SqlClaimLocks extends ClaimLocks {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async lock(fairId: FairId, ids: readonly BookingId[]): Promise<readonly Claim[]> {
    const claims: Claim[] = [];
    // One by one: rows of an IN () are locked in whatever order the server reads them.
    for (const id of inOrder(ids)) {
      const [row]: BookingRow[] = await this.current
        .required('A claim')
        .query(`SELECT ${BOOKING_COLUMNS} FROM bookings WHERE fair_id = ? AND id = ? FOR UPDATE`, [fairId, id]);
      if (row) claims.push(toClaim(row));
    }
    return claims;
  }

  async park(fairId: FairId, ids: readonly BookingId[]): Promise<void> {
    for (const id of inOrder(ids))
      await this.current
        .required('A claim')
        .query('UPDATE bookings SET live_booth_id = NULL WHERE fair_id = ? AND id = ?', [fairId, id]);
  }
}

const inOrder = (ids: readonly BookingId[]): BookingId[] => [...new Set(ids)].sort();
