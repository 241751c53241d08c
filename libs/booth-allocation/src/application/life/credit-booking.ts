import { Injectable } from '@nestjs/common';
import { type Actor, type BookingId, type Currency, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import { type Booking, isOccupying } from '../../domain/booking.js';
import { creditBooking } from '../../domain/life/credit-booking.js';
import { Bookings } from '../ports/bookings.js';
import { BookingChronicle, type ToldChange } from './booking-chronicle.js';
import type { LifeRefusal } from './life-answer.js';
import { Overtaken } from './overtaken.js';

/** A transfer, and the line of the request for payment that it pays, or paid until it was taken back. */
export interface MoneySource {
  readonly transactionId: string;
  readonly reference: string;
  readonly requestLine: number;
  readonly takenBack?: true;
}

export interface CreditRequest {
  readonly bookingId: BookingId;
  /** Minor units, not 0 unless something was let pass; below 0 lowers what came in. */
  readonly amount: number;
  readonly currency: Currency;
  /** What was let pass of what was asked for, beside the amount. */
  readonly waived?: number;
  /** Asked for as a cancellation fee, which what was let pass then lowers. */
  readonly ofFee?: boolean;
  /** Where it came from, for the record. */
  readonly source: MoneySource;
  /** Refused as ended unless the company has the booth when the money is entered: nobody in person decides on it. */
  readonly onlyStanding?: boolean;
}

export type CreditRefusal = LifeRefusal & { readonly bookingId: BookingId };

/**
 * Door for payments: the only way in which money is entered for bookings. Whether the caller may is the caller's to
 * decide; entering the same payment once is the caller's, too. Inside a unit of work.
 */
@Injectable()
export class CreditBooking {
  constructor(
    private readonly bookings: Bookings,
    private readonly chronicle: BookingChronicle,
  ) {}

  /**
   * One after the other, as far as anybody can see, in a constant number of statements: a booking may come several times.
   * Answers the bookings as each credit leaves them. Refused: no money is entered.
   *
   * @throws Overtaken where somebody was quicker though the bookings are locked; nothing of the unit of work may then stay
   */
  async creditAll(
    actor: Actor | null,
    fairId: FairId,
    credits: readonly CreditRequest[],
  ): Promise<Result<readonly Booking[], CreditRefusal>> {
    const ids = [...new Set(credits.map(({ bookingId }) => bookingId))].sort();
    const changes = new Map((await this.bookings.lock(fairId, ids)).map((one) => [one.id, { from: one, to: one }]));
    const told: ToldChange[] = [];
    for (const { bookingId, amount, currency, waived = 0, ofFee = false, source, onlyStanding } of credits) {
      const change = changes.get(bookingId);
      if (!change) return err({ code: 'not-found', bookingId });
      if (onlyStanding && !isOccupying(change.to)) return err({ code: 'booking-ended', bookingId });
      const decision = creditBooking(change.to, { amount, currency, waived, ofFee });
      if (!decision.ok) return err({ ...decision.error, bookingId });
      changes.set(bookingId, { ...change, to: decision.value.booking });
      told.push({ ...decision.value, detail: { amount, waived, currency, ...source } });
    }
    if (!(await this.bookings.changeAll(fairId, [...changes.values()]))) throw new Overtaken(ids.join(', '));
    await this.chronicle.tellAll(actor, 'credit-booking', told);
    return ok(told.map(({ booking }) => booking));
  }
}
