import { Injectable } from '@nestjs/common';
import { STANDS } from '../booth-allocation/moves/moves.sql.js';
import { UNFINISHED_OFFERS } from '../booth-allocation/waitlist/unfinished-offers.sql.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';

/** What the rows say is still to be done, for the sweeper that rebuilds an emptied queue. */
@Injectable()
export class UnfinishedWork {
  constructor(private readonly current: CurrentTransaction) {}

  rounds(): Promise<{ fairId: string; roundId: string; kind: 'propose' | 'timetable' }[]> {
    return this.current
      .get()
      .query(
        `SELECT fair_id AS fairId, id AS roundId, kind FROM rounds WHERE state IN ('waiting', 'running') LIMIT 1000`,
      );
  }

  /** Booths at which a working timetable holds meetings though neither company stands there. */
  strandedBooths(): Promise<{ fairId: string; boothId: string }[]> {
    return this.current.get().query(
      `SELECT DISTINCT m.fair_id AS fairId, m.place_id AS boothId
         FROM timetables t JOIN meetings m ON m.fair_id = t.fair_id AND m.timetable_id = t.id AND m.place_kind = 'booth'
         LEFT JOIN ${STANDS} s ON s.fair_id = m.fair_id AND s.booth_id = m.place_id
              AND s.company_id IN (m.buyer_id, m.supplier_id)
        WHERE t.working_mark = 1 AND s.booth_id IS NULL LIMIT 1000`,
    );
  }

  draws(): Promise<{ fairId: string; drawId: string }[]> {
    return this.current
      .get()
      .query("SELECT fair_id AS fairId, id AS drawId FROM draws WHERE state IN ('waiting', 'running') LIMIT 1000");
  }

  /** Booths that fell free while somebody waits for such a booth, and offers that have come to an end. */
  boothsToOffer(): Promise<{ fairId: string; boothId: string }[]> {
    return this.current.get().query(UNFINISHED_OFFERS);
  }

  /** Fairs with transactions of the bank that nobody has looked at. */
  async unbookedFairs(): Promise<string[]> {
    const rows: { fairId: string }[] = await this.current
      .get()
      .query("SELECT DISTINCT fair_id AS fairId FROM bank_transactions WHERE state = 'new' LIMIT 1000");
    return rows.map(({ fairId }) => fairId);
  }

  /** Letters whose time came longer ago than a relay needs. */
  async mails(): Promise<string[]> {
    const rows: { id: string }[] = await this.current.get().query(
      `SELECT id FROM mails WHERE state = 'waiting' AND next_attempt_at < UTC_TIMESTAMP(3) - INTERVAL 3 SECOND
         ORDER BY next_attempt_at LIMIT 1000`,
    );
    return rows.map((r) => r.id);
  }
}
