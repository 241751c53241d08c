import {
  CountedIds,
  InMemoryIdempotencyStore,
  InMemoryUnitOfWork,
  RecordedAuditTrail,
  RecordedOutbox,
  TestClock,
} from '@ketnoi/kernel/testing';
import { BookBooth, ExpireHolds, HoldBooth, ReleaseBooth, RenewHold } from '@ketnoi/booth-allocation';
import { ClaimDesk } from '../src/application/claim-desk.js';
import { EndHold } from '../src/application/end-hold.js';
import { aBooth, COMPANY, DURING, FAIR, OTHER_COMPANY, someRules } from './booths.fixture.js';
import { InMemoryBookings } from './in-memory-bookings.js';

/** The room with everything in memory: one booth, two exhibitors, booking open. */
export function boothDesk() {
  const clock = new TestClock(DURING);
  const bookings = new InMemoryBookings(clock);
  bookings.booths.set(aBooth().id, aBooth());
  bookings.rules.set(FAIR, someRules());
  [COMPANY, OTHER_COMPANY].forEach((company) => bookings.exhibitors.add(company));
  const unitOfWork = new InMemoryUnitOfWork(clock);
  const idempotency = new InMemoryIdempotencyStore(unitOfWork);
  const outbox = new RecordedOutbox();
  const audit = new RecordedAuditTrail();
  const ids = new CountedIds();
  const endHold = new EndHold(bookings, outbox, audit);
  const desk = new ClaimDesk(bookings, outbox, audit, endHold);
  return {
    clock,
    bookings,
    outbox,
    audit,
    holdBooth: new HoldBooth(idempotency, desk, ids),
    bookBooth: new BookBooth(idempotency, bookings, desk, ids),
    releaseBooth: new ReleaseBooth(idempotency, bookings, desk),
    renewHold: new RenewHold(idempotency, bookings, desk),
    expireHolds: new ExpireHolds(unitOfWork, bookings, endHold),
  };
}
