import { tenMillionQuote } from '@ketnoi/booth-allocation/testing';
import type { BookingId, CompanyId, FairId } from '@ketnoi/kernel';
import { eventually } from '@ketnoi/testing';
import { DataSource } from 'typeorm';
import { Fairs } from './fairs.js';
import type { Harness, SignedIn } from './harness.js';
import { newId } from './people.js';
import { Payables } from './payables.js';

export interface Exhibitor {
  readonly companyId: CompanyId;
  readonly bookingId: BookingId;
}

/** Fairs with as many firms as a list is to have rows, each with one person who reads its letters, written straight into the tables. */
export class ManyDecisions {
  private readonly fairs: Fairs;
  private readonly payables: Payables;
  private named = 0;

  constructor(private readonly harness: Harness) {
    this.fairs = new Fairs(harness.database.dataSource);
    this.payables = new Payables(harness.database.dataSource);
  }

  async fair(): Promise<{ readonly fairId: FairId; readonly organiser: SignedIn; readonly officer: SignedIn }> {
    const fairId = await this.fairs.fair(`Manyrows${++this.named}`);
    const [organiser, officer] = await Promise.all(
      (['organiser', 'programme-officer'] as const).map((role) =>
        this.harness.people.signedIn({ roles: [{ fairId, role }], language: 'vi' }),
      ),
    );
    return { fairId, organiser, officer };
  }

  /** Each with an approved booking of 23,760,000 đồng. */
  exhibitors(fairId: FairId, count: number): Promise<Exhibitor[]> {
    return inTurns(count, async (i) => {
      const companyId = await this.fairs.company(`Firm ${i}`);
      await this.fairs.takePart(fairId, companyId);
      await this.harness.people.add({ companies: [companyId] });
      const bookingId = await this.payables.booking(fairId, companyId, await this.fairs.booth(fairId));
      return { companyId, bookingId };
    });
  }

  /** A request for the deposit of each, and the transfer of less that waits for a person. */
  async transfers(fairId: FairId, exhibitors: readonly Exhibitor[]): Promise<{ id: string; reference: string }[]> {
    const requests = await this.requests(fairId, exhibitors);
    return inTurns(requests.length, async (i) => ({
      id: await this.payables.doubtful(fairId),
      reference: requests[i].reference,
    }));
  }

  requests(fairId: FairId, exhibitors: readonly Exhibitor[]): Promise<{ id: string; reference: string }[]> {
    return inTurns(exhibitors.length, (i) =>
      this.payables.request(fairId, exhibitors[i], `KN${String(i).padStart(6, '0')}`),
    );
  }

  waiting(fairId: FairId, exhibitors: readonly Exhibitor[]): Promise<string[]> {
    return inTurns(exhibitors.length, async (i) => {
      const id = newId();
      const { companyId } = exhibitors[i];
      await this.write(
        `INSERT INTO waitlist_entries (fair_id, id, company_id, live_company_id, zone_ids, kind, least_area_dm2,
           most_area_dm2, state, created_by, joined_at)
         VALUES (?, ?, ?, ?, '[]', NULL, 0, 100000, 'waiting', ?, UTC_TIMESTAMP(3))`,
        [fairId, id, companyId, companyId, newId()],
      );
      return id;
    });
  }

  /** Requests for a half of the rent of quoted bookings, of a programme without papers: 5,000,000 đồng each. */
  async grants(
    fairId: FairId,
    exhibitors: readonly Exhibitor[],
    budget: number,
    programmeId = newId(),
  ): Promise<string[]> {
    await this.write(
      `INSERT INTO subsidy_programmes (fair_id, id, name, decision_number, budget, reserved, settled, percent,
         most_per_firm, covers, papers, opens_at, closes_at, created_by, created_at)
       VALUES (?, ?, 'Hỗ trợ', '1/QĐ', ?, 0, 0, 50, 100000000, '["rent"]', '[]', '2020-01-01', '2100-01-01', ?,
         UTC_TIMESTAMP(3))`,
      [fairId, programmeId, budget, newId()],
    );
    return inTurns(exhibitors.length, async (i) => {
      const id = newId();
      const { companyId, bookingId } = exhibitors[i];
      await this.write('UPDATE bookings SET quote = ?, price_amount = 10800000 WHERE fair_id = ? AND id = ?', [
        JSON.stringify(tenMillionQuote(1)),
        fairId,
        bookingId,
      ]);
      await this.write('INSERT INTO subsidy_firms (fair_id, programme_id, company_id, granted) VALUES (?, ?, ?, 0)', [
        fairId,
        programmeId,
        companyId,
      ]);
      await this.write("INSERT INTO subsidised_costs (fair_id, booking_id, cost, grant_id) VALUES (?, ?, 'rent', ?)", [
        fairId,
        bookingId,
        id,
      ]);
      await this.write(
        `INSERT INTO subsidy_grants (fair_id, id, programme_id, company_id, booking_id, costs, state, papers, reserved,
           settled, requested_by, requested_at, version)
         VALUES (?, ?, ?, ?, ?, '["rent"]', 'requested', '[]', 0, 0, ?, UTC_TIMESTAMP(3), 1)`,
        [fairId, id, programmeId, companyId, bookingId, newId()],
      );
      return id;
    });
  }

  /** Two that both have read what stands before either may change the row. */
  async atOnce<T>(table: string, fairId: FairId, id: string, begin: () => readonly Promise<T>[]): Promise<T[]> {
    const row = this.harness.app.get(DataSource).createQueryRunner();
    await row.startTransaction();
    await row.query(`SELECT id FROM ${table} WHERE fair_id = ? AND id = ? FOR UPDATE`, [fairId, id]);
    const both = begin();
    const isHeldUp = async (): Promise<boolean> => {
      const [{ waiting }] = await row.query(
        `SELECT COUNT(*) AS waiting FROM information_schema.innodb_trx t /* only in tests */
         JOIN information_schema.processlist p ON p.id = t.trx_mysql_thread_id
         WHERE p.db = DATABASE() AND t.trx_state = 'LOCK WAIT'`,
      );
      return Number(waiting) === both.length;
    };
    try {
      // The server makes that table anew only for whoever has not asked within a tenth of a second.
      await eventually(isHeldUp, { what: 'all of them to wait', everyMs: 150 });
    } finally {
      await row.rollbackTransaction();
      await row.release();
    }
    return Promise.all(both);
  }

  private write(statement: string, values: unknown[]): Promise<unknown> {
    return this.harness.database.dataSource.query(statement, values);
  }
}

const AT_ONCE = 8;

async function inTurns<T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let from = 0; from < count; from += AT_ONCE) {
    const turn = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => make(from + i));
    made.push(...(await Promise.all(turn)));
  }
  return made;
}
