import {
  CountedIds,
  InMemoryIdempotencyStore,
  InMemoryUnitOfWork,
  RecordedAuditTrail,
  RecordedOutbox,
  TestClock,
} from '@ketnoi/kernel/testing';
import {
  AllotByHand,
  AllotBooth,
  AllotMany,
  ApproveBooking,
  BookBooth,
  BookBooths,
  CancelBooking,
  CreditBooking,
  EndBooking,
  ExpireHolds,
  FreeOverdueBooking,
  HoldBooth,
  HoldBooths,
  PutBoothBack,
  RefuseBooking,
  ReleaseBooth,
  ReleaseBooths,
  RenewHold,
  RenewHolds,
  WatchDeposits,
  WithdrawBooth,
} from '@ketnoi/booth-allocation';
import { ClaimDesk } from '../src/application/claim-desk.js';
import { EndHold } from '../src/application/end-hold.js';
import { BlockChronicle } from '../src/application/life/block-chronicle.js';
import { BookingChronicle } from '../src/application/life/booking-chronicle.js';
import { BookingLetters } from '../src/application/life/booking-letters.js';
import { BookingStep } from '../src/application/life/booking-step.js';
import { OrderDesk } from '../src/application/life/order-desk.js';
import type { VoidPayments } from '../src/application/payments/void-payments.js';
import { aBooth, COMPANY, DURING, FAIR, OTHER_COMPANY, someRules } from './booths.fixture.js';
import { InMemoryBookings } from './in-memory-bookings.js';
import { RecordedLetters } from './recorded-letters.js';

/** Payments live in the database alone. */
const nothingAsked = { after: () => Promise.resolve() } as unknown as VoidPayments;

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
  const letters = new RecordedLetters();
  const ids = new CountedIds();
  const chronicle = new BookingChronicle(outbox, audit, nothingAsked, bookings, ids);
  const blocks = new BlockChronicle(outbox, audit);
  const endHold = new EndHold(bookings, outbox, audit);
  const desk = new ClaimDesk(bookings, chronicle, endHold);
  const orders = new OrderDesk(idempotency, bookings, desk, chronicle, ids);
  const step = new BookingStep(idempotency, bookings, chronicle);
  const writer = new BookingLetters(letters, bookings);
  const allotBooth = new AllotBooth(bookings, desk, chronicle, ids);
  return {
    clock,
    bookings,
    unitOfWork,
    outbox,
    audit,
    letters,
    holdBooth: new HoldBooth(idempotency, desk, ids),
    bookBooth: new BookBooth(idempotency, bookings, desk, chronicle, endHold, ids),
    releaseBooth: new ReleaseBooth(idempotency, bookings, chronicle, endHold),
    renewHold: new RenewHold(idempotency, bookings, chronicle, endHold),
    expireHolds: new ExpireHolds(unitOfWork, bookings, endHold),
    holdBooths: new HoldBooths(orders),
    bookBooths: new BookBooths(orders),
    releaseBooths: new ReleaseBooths(orders),
    renewHolds: new RenewHolds(orders),
    approveBooking: new ApproveBooking(step, writer),
    refuseBooking: new RefuseBooking(step, writer),
    cancelBooking: new CancelBooking(step, writer),
    freeOverdueBooking: new FreeOverdueBooking(step, writer),
    withdrawBooth: new WithdrawBooth(idempotency, bookings, ids, chronicle, blocks, writer),
    putBoothBack: new PutBoothBack(idempotency, bookings, blocks),
    allotByHand: new AllotByHand(idempotency, bookings, allotBooth, writer),
    allotBooth,
    allotMany: new AllotMany(bookings, desk, chronicle, ids),
    creditBooking: new CreditBooking(bookings, chronicle),
    endBooking: new EndBooking(bookings, chronicle),
    watchDeposits: new WatchDeposits(unitOfWork, bookings, chronicle, writer),
  };
}
