import { Injectable } from '@nestjs/common';
import { type Actor, err } from '@ketnoi/kernel';
import { refuseBooking } from '../../domain/life/decide-application.js';
import { usableReason } from '../../domain/life/life-rejection.js';
import { BookingLetters } from './booking-letters.js';
import { BookingStep, type StepRequest } from './booking-step.js';
import type { LifeAnswer } from './life-answer.js';

/** An organiser says no to an application; the company reads why. */
@Injectable()
export class RefuseBooking {
  constructor(
    private readonly step: BookingStep,
    private readonly letters: BookingLetters,
  ) {}

  async execute(actor: Actor, request: StepRequest, idempotencyKey: string): Promise<LifeAnswer> {
    const reason = usableReason(request.reason);
    return this.step.take(actor, { ...request, reason }, idempotencyKey, {
      action: 'refuse-booking',
      by: 'organiser',
      decide: ({ booking }) => (reason ? refuseBooking(booking, reason) : err({ code: 'reason-missing' })),
      then: ({ booking }) => this.letters.write('booking-refused', booking, actor.requestId, reason ?? ''),
    });
  }
}
