import { CarryOutDraw, type DrawId, Draws, type WaitlistOfferId } from '@ketnoi/booth-allocation';
import { InProcessDrawEngine } from '@ketnoi/booth-allocation/testing';
import { type BoothId, type CompanyId, type FairId, Fingerprint, Outbox, UnitOfWork } from '@ketnoi/kernel';
import type { Harness } from './harness.js';
import { newId } from './people.js';

/** Draws and offers for tests of the gateway, which runs no jobs itself. */
export class DrawWorld {
  constructor(private readonly harness: Harness) {}

  /** Gives a booth the outline of a 3 m square at a place of its own in one row. */
  async square(fairId: FairId, boothId: BoothId, place: number): Promise<void> {
    const x = place * 3000;
    const outline = [
      [x, 0],
      [x + 3000, 0],
      [x + 3000, 3000],
      [x, 3000],
    ];
    await this.sql('UPDATE booths SET outline = ? WHERE fair_id = ? AND id = ?', [
      JSON.stringify(outline),
      fairId,
      boothId,
    ]);
  }

  /** What a worker does, in this process. */
  async carryOut(fairId: FairId, drawId: DrawId): Promise<void> {
    const { app } = this.harness;
    const port = <T>(token: abstract new (...args: never[]) => T): T => app.get(token, { strict: false });
    const job = new CarryOutDraw(
      port(UnitOfWork),
      port(Draws),
      new InProcessDrawEngine(),
      port(Fingerprint),
      port(Outbox),
    );
    const outcome = await job.execute({ fairId, drawId }, new AbortController().signal);
    if (outcome !== 'drawn') throw new Error(`the draw was not carried out: ${outcome}`);
  }

  /** A booth that is offered to the company for an hour. The entry behind it is over, so that a company may have several. */
  async offer(fairId: FairId, companyId: CompanyId, boothId: BoothId): Promise<WaitlistOfferId> {
    const [entryId, bookingId, offerId] = [newId(), newId(), newId<WaitlistOfferId>()];
    const inAnHour = 'UTC_TIMESTAMP(3) + INTERVAL 1 HOUR';
    await this.sql(
      `INSERT INTO waitlist_entries (fair_id, id, company_id, zone_ids, least_area_dm2, most_area_dm2, state, created_by, joined_at)
       VALUES (?, ?, ?, '[]', 0, 10000, 'left', ?, UTC_TIMESTAMP(3))`,
      [fairId, entryId, companyId, newId()],
    );
    await this.sql(
      `INSERT INTO bookings (fair_id, id, booth_id, live_booth_id, company_id, state, held_until, renewals, price_amount,
         price_currency, origin, created_by, created_at, version)
       VALUES (?, ?, ?, ?, ?, 'held', ${inAnHour}, 0, 22000000, 'VND', 'waitlist', ?, UTC_TIMESTAMP(3), 1)`,
      [fairId, bookingId, boothId, boothId, companyId, newId()],
    );
    await this.sql(
      `INSERT INTO waitlist_offers (fair_id, id, entry_id, live_entry_id, booth_id, booking_id, state, deadline_at, offered_at)
       VALUES (?, ?, ?, ?, ?, ?, 'open', ${inAnHour}, UTC_TIMESTAMP(3))`,
      [fairId, offerId, entryId, entryId, boothId, bookingId],
    );
    return offerId;
  }

  private sql(statement: string, values: readonly unknown[]): Promise<unknown> {
    return this.harness.database.dataSource.query(statement, [...values]);
  }
}
