/**
 * A deposit that does not come: a reminder some working days before it is due, a flag once it is overdue, and after
 * enough working days since the reminder a person may free the booth. Nothing here frees a booth by itself. Dates are
 * dates in the fair's zone.
 */
import { err, ok, type Result } from '@ketnoi/kernel';
import type { Booking } from '../booking.js';
import { type BookingTerms, calendarOf, DEFAULT_TERMS } from '../booking-terms.js';
import type { Claimed } from '../claim-booth.js';
import type { AtTheFair } from '../claim-situation.js';
import { ended } from '../end-claim.js';
import { about, type BookingLapsed } from '../events.js';
import { dateInZone, workingDaysAfter, workingDaysBefore } from '../working-days.js';
import type { DepositOverdue, DepositReminded } from './events.js';
import type { LifeRejection } from './life-rejection.js';

/** What is to be done about a booking's deposit today; null = nothing. */
export function depositStep(booking: Booking, at: AtTheFair): Claimed<DepositReminded | DepositOverdue> | null {
  const { depositDueOn: dueOn } = booking;
  if (booking.state !== 'approved' || dueOn === null) return null;
  const today = todayAt(at);
  const next = { ...booking, version: booking.version + 1 };
  const payload = { ...about(booking), dueOn };
  if (booking.remindedAt === null) {
    const { reminderWorkingDays } = termsAt(at);
    if (today < workingDaysBefore(dueOn, reminderWorkingDays, calendarOf(termsAt(at)))) return null;
    const event: DepositReminded = { type: 'deposit-reminded', fairId: booking.fairId, payload };
    return { booking: { ...next, remindedAt: at.now }, event };
  }
  if (booking.overdueAt !== null || today <= dueOn) return null;
  const event: DepositOverdue = { type: 'deposit-overdue', fairId: booking.fairId, payload };
  return { booking: { ...next, overdueAt: at.now }, event };
}

/** An organiser frees a booth whose deposit is missing. What was paid of it stays on record; no fee is asked. */
export function freeOverdueBooking(booking: Booking, at: AtTheFair): Result<Claimed<BookingLapsed>, LifeRejection> {
  const { depositDueOn: dueOn, state } = booking;
  if (state !== 'approved') return err({ code: 'wrong-state', state });
  if (dueOn === null || todayAt(at) <= dueOn) return err({ code: 'deposit-not-overdue' });
  const freeOn = mayBeFreedOn(booking, at);
  if (freeOn === null || todayAt(at) < freeOn) return err({ code: 'reminder-too-recent', freeOn });
  const payload = { ...about(booking), depositDueOn: dueOn };
  return ok({
    booking: { ...ended(booking), state: 'expired' },
    event: { type: 'booking-lapsed', fairId: booking.fairId, payload },
  });
}

/** The first day on which an organiser may free the booth, should the deposit not come; null before its reminder. */
export function mayBeFreedOn(booking: Booking, at: AtTheFair): string | null {
  const { depositDueOn, remindedAt } = booking;
  if (booking.state !== 'approved' || depositDueOn === null || remindedAt === null) return null;
  const calendar = calendarOf(termsAt(at));
  const graceOver = workingDaysAfter(dateInZone(remindedAt, at.fair.timeZone), termsAt(at).graceWorkingDays, calendar);
  const dayAfterDue = workingDaysAfter(depositDueOn, 1, calendar);
  return graceOver > dayAfterDue ? graceOver : dayAfterDue;
}

const termsAt = ({ rules }: AtTheFair): BookingTerms => rules ?? DEFAULT_TERMS;
const todayAt = ({ now, fair }: AtTheFair): string => dateInZone(now, fair.timeZone);
