import { Injectable } from '@nestjs/common';
import type { Actor, BookingId, FairId } from '@ketnoi/kernel';
import { freeOverdueBooking } from '../../domain/life/deposit-deadline.js';
import { BookingLetters } from './booking-letters.js';
import { BookingStep } from './booking-step.js';
import type { LifeAnswer } from './life-answer.js';

/** An organiser frees a booth whose deposit did not come though it was reminded of. Never done by the clock. */
@Injectable()
export class FreeOverdueBooking {
  constructor(
    private readonly step: BookingStep,
    private readonly letters: BookingLetters,
  ) {}

  execute(
    actor: Actor,
    { fairId, bookingId }: { readonly fairId: FairId; readonly bookingId: BookingId },
    idempotencyKey: string,
  ): Promise<LifeAnswer> {
    return this.step.take(actor, { fairId, bookingId }, idempotencyKey, {
      action: 'free-overdue-booking',
      by: 'organiser',
      cause: 'deposit-missing',
      decide: (found) => freeOverdueBooking(found.booking, found),
      then: ({ booking }) => this.letters.write('booking-lapsed', booking, actor.requestId),
    });
  }
}
