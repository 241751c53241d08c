import { Injectable } from '@nestjs/common';
import type { Actor, BookingId, FairId } from '@ketnoi/kernel';
import { approveBooking } from '../../domain/life/decide-application.js';
import { BookingLetters } from './booking-letters.js';
import { BookingStep } from './booking-step.js';
import type { LifeAnswer } from './life-answer.js';

/** An organiser says yes to an application; from now on its deposit is due. */
@Injectable()
export class ApproveBooking {
  constructor(
    private readonly step: BookingStep,
    private readonly letters: BookingLetters,
  ) {}

  execute(
    actor: Actor,
    request: { readonly fairId: FairId; readonly bookingId: BookingId },
    idempotencyKey: string,
  ): Promise<LifeAnswer> {
    return this.step.take(actor, request, idempotencyKey, {
      action: 'approve-booking',
      by: 'organiser',
      decide: (found) => approveBooking(found.booking, found),
      then: ({ booking }) => this.letters.write('booking-approved', booking, actor.requestId),
    });
  }
}
