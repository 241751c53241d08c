import { Injectable } from '@nestjs/common';
import type { CompanyId, FairId } from '@ketnoi/kernel';
import { type FairChange, FairChanges } from '@ketnoi/meetings';
import { CurrentTransaction } from '../transactions/current-transaction.js';

/** Events that no score depends on. */
const WITHOUT_SCORES = ['round-progressed', 'round-ended', 'mail-written', 'timetable-changed'];
/** Whom an event is about, by the names that rooms use. */
const COMPANY_KEYS = ['companyId', 'buyerId', 'supplierId', 'fromCompanyId', 'aboutCompanyId'];

interface Row {
  id: string;
  fair_id: FairId | null;
  type: string;
  payload: string | object;
}

/**
 * Reads the tail of the outbox by its key: ids of events rise with the time at which they were made, so a range of the
 * newest is a walk along the end of one index, whether or not the relay has come by.
 */
@Injectable()
export class SqlFairChanges extends FairChanges {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async since(from: Date): Promise<readonly FairChange[]> {
    const rows: Row[] = await this.current
      .get()
      .query('SELECT id, fair_id, type, payload FROM outbox_events WHERE id > ? AND type NOT IN (?)', [
        earliestId(from),
        WITHOUT_SCORES,
      ]);
    return rows.map(({ id, fair_id: fairId, type, payload }) => {
      const told = (typeof payload === 'string' ? JSON.parse(payload) : payload) as Record<string, unknown>;
      const ids = COMPANY_KEYS.map((key) => told[key]).filter((value) => typeof value === 'string');
      return { eventId: id, fairId, type, companyIds: ids as CompanyId[] };
    });
  }
}

/** No UUIDv7 made at or after the instant sorts before this. */
function earliestId(from: Date): string {
  const hex = Math.max(0, from.getTime()).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}
