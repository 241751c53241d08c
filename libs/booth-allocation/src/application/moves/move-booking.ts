import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  type BookingId,
  type BoothId,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  type Money,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { usableReason } from '../../domain/life/life-rejection.js';
import { moveBooking } from '../../domain/moves/move-booking.js';
import type { MoveRejection } from '../../domain/moves/move-rejection.js';
import { agreedTo } from '../../domain/seen-costs.js';
import { ClaimDesk } from '../claim-desk.js';
import { BookingChronicle } from '../life/booking-chronicle.js';
import { BookingLetters } from '../life/booking-letters.js';
import { Bookings } from '../ports/bookings.js';
import { Subsidies } from '../subsidies/ports/subsidies.js';
import { type MovedAnswer, movedAnswer } from './moved-answer.js';

export interface MoveRequest {
  readonly fairId: FairId;
  readonly bookingId: BookingId;
  readonly toBoothId: BoothId;
  /** An organiser says why. */
  readonly reason: string | null;
  /** What whoever moves it has seen that it will cost there. */
  readonly seenPrice?: Money | null;
}

export type MoveRefusal = MoveRejection | { readonly code: 'not-found' };

/**
 * Takes a booking to a free booth: the same row, under the key that sells each booth once. Its meetings follow in a
 * transaction of their own, which the event `booth-moved` triggers. A company moved by another's hand is written to.
 */
@Injectable()
export class MoveBooking {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly bookings: Bookings,
    private readonly subsidies: Subsidies,
    private readonly desk: ClaimDesk,
    private readonly chronicle: BookingChronicle,
    private readonly letters: BookingLetters,
  ) {}

  async execute(
    actor: Actor,
    request: MoveRequest,
    key: string,
  ): Promise<Result<MovedAnswer, MoveRefusal | IdempotencyConflict>> {
    return this.idempotency.decideOnce({ actorId: actor.personId, operation: 'move-booking', key, request }, () =>
      this.move(actor, request),
    );
  }

  private async move(actor: Actor, request: MoveRequest): Promise<Result<MovedAnswer, MoveRefusal>> {
    const { fairId, bookingId, toBoothId } = request;
    const found = await this.bookings.find(fairId, bookingId);
    const right = found && actsFor(actor, fairId, found.booking.companyId);
    const situation = right && (await this.bookings.situation(fairId, toBoothId, found.booking.companyId));
    if (!situation) return err({ code: 'not-found' });
    const reason = usableReason(request.reason);
    const grants = await this.subsidies.liveOn(fairId, [bookingId]);
    const decision = moveBooking(found.booking, situation, { organiser: right === 'organiser', reason }, grants);
    if (!decision.ok) return decision;
    const agreed = agreedTo(decision.value, decision.value.booking.price, request.seenPrice);
    if (!agreed.ok) return agreed;
    await this.desk.endRunOut([situation], actor.requestId);
    const saved = await this.bookings.changeOrCollide(decision.value.booking);
    if (!saved.ok) return err({ code: saved.error === 'booth-taken' ? 'booth-taken' : 'changed-meanwhile' });
    await this.chronicle.tell(actor, 'move-booking', decision.value, { from: found.booking.boothId, reason });
    if (right !== 'member') {
      const from = await this.bookings.boothNumber(fairId, found.booking.boothId);
      await this.letters.tellOf('booking-moved', decision.value.booking, actor, { from, reason: reason ?? '' });
    }
    return ok(movedAnswer(found.booking, decision.value.booking));
  }
}
