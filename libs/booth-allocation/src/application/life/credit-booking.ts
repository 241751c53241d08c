import { Injectable } from '@nestjs/common';
import { type Actor, type BookingId, type Currency, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import { isOccupying } from '../../domain/booking.js';
import { creditBooking } from '../../domain/life/credit-booking.js';
import { Bookings } from '../ports/bookings.js';
import { BookingChronicle } from './booking-chronicle.js';
import { type LifeRefusal, type SteppedBooking, steppedBooking } from './life-answer.js';
import { Overtaken } from './overtaken.js';

/** A transfer, and the line of the request for payment that it pays, or paid until it was taken back. */
export interface MoneySource {
  readonly transactionId: string;
  readonly reference: string;
  readonly requestLine: number;
  readonly takenBack?: true;
}

export interface CreditRequest {
  readonly fairId: FairId;
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

const MOST_TURNS = 16;

/**
 * Door for payments: the only way in which money is entered for a booking. Whether the caller may is the caller's to
 * decide; entering the same payment once is the caller's, too. Inside a unit of work.
 */
@Injectable()
export class CreditBooking {
  constructor(
    private readonly bookings: Bookings,
    private readonly chronicle: BookingChronicle,
  ) {}

  async credit(actor: Actor | null, credit: CreditRequest): Promise<Result<SteppedBooking, LifeRefusal>> {
    const { fairId, bookingId, amount, currency, waived = 0, ofFee = false, source, onlyStanding = false } = credit;
    for (let turn = 1; turn <= MOST_TURNS; turn++) {
      const found = await this.bookings.find(fairId, bookingId);
      if (!found) return err({ code: 'not-found' });
      if (onlyStanding && !isOccupying(found.booking)) return err({ code: 'booking-ended' });
      const decision = creditBooking(found.booking, { amount, currency, waived, ofFee });
      if (!decision.ok) return decision;
      if (!(await this.bookings.change(decision.value.booking, null))) continue;
      await this.chronicle.tell(actor, 'credit-booking', decision.value, {
        ...{ amount, waived, currency },
        ...source,
      });
      return ok(steppedBooking(decision.value.booking));
    }
    throw new Overtaken(bookingId);
  }
}
