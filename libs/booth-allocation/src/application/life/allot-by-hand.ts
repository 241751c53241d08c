import { Injectable } from '@nestjs/common';
import { type Actor, err, hasFairRole, type IdempotencyConflict, IdempotencyStore, type Result } from '@ketnoi/kernel';
import { usableReason } from '../../domain/life/life-rejection.js';
import type { ClaimedBooth } from '../booking-answer.js';
import type { ClaimRequest } from '../claim-desk.js';
import { Bookings } from '../ports/bookings.js';
import { AllotBooth } from './allot-booth.js';
import { BookingLetters } from './booking-letters.js';
import type { LifeRefusal } from './life-answer.js';

/**
 * An organiser gives a booth to a company and says why. The booking window and the company's limit do not bind the
 * organiser, who set them; the reason stands in the booking and in the audit trail.
 */
@Injectable()
export class AllotByHand {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly bookings: Bookings,
    private readonly allotBooth: AllotBooth,
    private readonly letters: BookingLetters,
  ) {}

  async execute(
    actor: Actor,
    request: ClaimRequest & { readonly reason: string },
    idempotencyKey: string,
  ): Promise<Result<ClaimedBooth, LifeRefusal | IdempotencyConflict>> {
    if (!hasFairRole(actor, request.fairId, 'organiser')) return err({ code: 'not-found' });
    const reason = usableReason(request.reason);
    if (!reason) return err({ code: 'reason-missing' });
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'allot-booth', key: idempotencyKey, request: { ...request, reason } },
      () => this.allot(actor, { ...request, reason }),
    );
  }

  private async allot(
    actor: Actor,
    request: ClaimRequest & { readonly reason: string },
  ): Promise<Result<ClaimedBooth, LifeRefusal>> {
    const allotted = await this.allotBooth.allot(actor, { ...request, origin: 'allotment' });
    const made = allotted.ok ? await this.bookings.find(request.fairId, allotted.value.bookingId) : null;
    if (made) await this.letters.write('booth-allotted', made.booking, actor.requestId, request.reason);
    return allotted;
  }
}
