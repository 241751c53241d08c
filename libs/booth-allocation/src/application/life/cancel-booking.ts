import { Injectable } from '@nestjs/common';
import { type Actor, actsFor } from '@ketnoi/kernel';
import { cancelBooking } from '../../domain/life/cancel-booking.js';
import { usableReason } from '../../domain/life/life-rejection.js';
import { agreedTo } from '../../domain/seen-costs.js';
import { BookingLetters } from './booking-letters.js';
import { BookingStep, type StepRequest } from './booking-step.js';
import type { LifeAnswer } from './life-answer.js';

/**
 * A company cancels, at the fee that the fair's schedule asks for today, if it is the one that was seen; the answer names
 * it, and so does a letter. Who
 * gives back a hold of its own is not written to.
 */
@Injectable()
export class CancelBooking {
  constructor(
    private readonly step: BookingStep,
    private readonly letters: BookingLetters,
  ) {}

  execute(actor: Actor, request: StepRequest, idempotencyKey: string): Promise<LifeAnswer> {
    const reason = usableReason(request.reason);
    return this.step.take(actor, { ...request, reason }, idempotencyKey, {
      action: 'cancel-booking',
      by: 'company',
      decide: (found) => {
        const decision = cancelBooking(found.booking, found, reason);
        if (!decision.ok) return decision;
        const { cancellationFee, price } = decision.value.booking;
        return agreedTo(decision.value, { amount: cancellationFee ?? 0, currency: price.currency }, request.seenFee);
      },
      then: async ({ booking }, before) => {
        const own = actsFor(actor, booking.fairId, booking.companyId) === 'member';
        if (booking.state !== 'cancelled' || (own && before.state === 'held')) return;
        await this.letters.tellOf('booking-cancelled', booking, actor, { reason: reason ?? '' });
      },
    });
  }
}
