import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type Currency } from '@ketnoi/kernel';
import type { Booking } from '../../domain/booking.js';
import { coveredBy } from '../../domain/life/settle.js';
import { FirmLetters } from '../draws/ports/firm-letters.js';
import { Bookings } from '../ports/bookings.js';

type LetterParams = Readonly<Record<string, string | number>>;
export type BookingLetter =
  | 'booking-approved'
  | 'booking-refused'
  | 'booking-cancelled'
  | 'booking-moved'
  | 'booth-allotted'
  | 'booth-redrawn'
  | 'booth-withdrawn'
  | 'deposit-reminder'
  | 'booking-lapsed'
  | 'swap-consented';

/** Letters about a booking to the people of its company, each in their own language, in the transaction of their cause. */
@Injectable()
export class BookingLetters {
  constructor(
    private readonly letters: FirmLetters,
    private readonly bookings: Bookings,
  ) {}

  async write(
    template: BookingLetter,
    booking: Booking,
    requestId: string | null,
    reason = '',
    more: LetterParams = {},
  ): Promise<void> {
    const { fairId, companyId, depositAmount, depositDueOn, price } = booking;
    const deposit = Math.max(0, (depositAmount ?? 0) - coveredBy(booking));
    const params = {
      booth: await this.bookings.boothNumber(fairId, booking.boothId),
      reason,
      price: inWholeUnits(price.amount, price.currency),
      deposit: inWholeUnits(deposit, price.currency),
      currency: price.currency,
      // A text tells of the deposit and its date only while some of it is to be paid.
      due: depositDueOn !== null && deposit > 0 ? 'yes' : 'no',
      dueOn: depositDueOn ?? '1970-01-01',
      ...more,
    };
    await this.letters.write(fairId, [{ companyId, template, params }], requestId);
  }

  /** Of what somebody did to the booking: the letter says whose hand it was. */
  async tellOf(
    template: BookingLetter,
    booking: Booking,
    actor: Actor,
    { reason, ...more }: LetterParams & { readonly reason?: string },
  ): Promise<void> {
    const who = actsFor(actor, booking.fairId, booking.companyId) ?? 'organiser';
    const said = {
      who,
      why: reason ? 'yes' : 'no',
      fee: inWholeUnits(booking.cancellationFee ?? 0, booking.price.currency),
    };
    await this.write(template, booking, actor.requestId, reason, { ...said, ...more });
  }
}

/** As people write it: đồng have no smaller unit, a dollar has a hundred cents. */
const inWholeUnits = (amount: number, currency: Currency): number => (currency === 'VND' ? amount : amount / 100);
