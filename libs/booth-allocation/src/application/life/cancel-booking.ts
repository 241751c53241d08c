import { Injectable } from '@nestjs/common';
import type { Actor } from '@ketnoi/kernel';
import { cancelBooking } from '../../domain/life/cancel-booking.js';
import { usableReason } from '../../domain/life/life-rejection.js';
import { BookingStep, type StepRequest } from './booking-step.js';
import type { LifeAnswer } from './life-answer.js';

/** A company cancels, at the fee that the fair's schedule asks for today; the answer names it. */
@Injectable()
export class CancelBooking {
  constructor(private readonly step: BookingStep) {}

  execute(actor: Actor, request: StepRequest, idempotencyKey: string): Promise<LifeAnswer> {
    const reason = usableReason(request.reason);
    return this.step.take(actor, { ...request, reason }, idempotencyKey, {
      action: 'cancel-booking',
      by: 'company',
      decide: (found) => cancelBooking(found.booking, found, reason),
    });
  }
}
