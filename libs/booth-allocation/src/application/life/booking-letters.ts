import { Injectable } from '@nestjs/common';
import type { Currency } from '@ketnoi/kernel';
import type { Booking } from '../../domain/booking.js';
import { FirmLetters } from '../draws/ports/firm-letters.js';
import { Bookings } from '../ports/bookings.js';

export type BookingLetter =
  'booking-approved' | 'booking-refused' | 'booth-allotted' | 'booth-withdrawn' | 'deposit-reminder' | 'booking-lapsed';

/** Letters about a booking to the people of its company, each in their own language, in the transaction of their cause. */
@Injectable()
export class BookingLetters {
  constructor(
    private readonly letters: FirmLetters,
    private readonly bookings: Bookings,
  ) {}

  async write(template: BookingLetter, booking: Booking, requestId: string | null, reason = ''): Promise<void> {
    const { fairId, companyId, depositAmount, depositDueOn, paidAmount, price } = booking;
    const params = {
      booth: await this.bookings.boothNumber(fairId, booking.boothId),
      reason,
      price: inWholeUnits(price.amount, price.currency),
      deposit: inWholeUnits(Math.max(0, (depositAmount ?? 0) - paidAmount), price.currency),
      currency: price.currency,
      // A text that tells of the date only where there is one needs both.
      due: depositDueOn === null ? 'no' : 'yes',
      dueOn: depositDueOn ?? '1970-01-01',
    };
    await this.letters.write(fairId, [{ companyId, template, params }], requestId);
  }
}

/** As people write it: đồng have no smaller unit, a dollar has a hundred cents. */
const inWholeUnits = (amount: number, currency: Currency): number => (currency === 'VND' ? amount : amount / 100);
