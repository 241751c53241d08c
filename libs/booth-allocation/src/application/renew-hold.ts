import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  type BookingId,
  err,
  type FairId,
  IdempotencyStore,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { renewHold } from '../domain/change-booking.js';
import { type BookingAnswer, type BookingRefusal, type ClaimedBooth, claimedBooth } from './booking-answer.js';
import { EndHold } from './end-hold.js';
import { BookingChronicle } from './life/booking-chronicle.js';
import { Overtaken, untilNotOvertaken } from './life/overtaken.js';
import { Bookings } from './ports/bookings.js';

export interface RenewHoldRequest {
  readonly fairId: FairId;
  readonly bookingId: BookingId;
}

/** A company asks for its hold's full time once more. */
@Injectable()
export class RenewHold {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly bookings: Bookings,
    private readonly chronicle: BookingChronicle,
    private readonly endHold: EndHold,
  ) {}

  async execute(actor: Actor, request: RenewHoldRequest, idempotencyKey: string): Promise<BookingAnswer> {
    return untilNotOvertaken(() =>
      this.idempotency.decideOnce(
        { actorId: actor.personId, operation: 'renew-hold', key: idempotencyKey, request },
        () => this.renew(actor, request),
      ),
    );
  }

  private async renew(actor: Actor, request: RenewHoldRequest): Promise<Result<ClaimedBooth, BookingRefusal>> {
    const found = await this.bookings.find(request.fairId, request.bookingId);
    if (!found || !actsFor(actor, request.fairId, found.booking.companyId)) return err({ code: 'not-found' });
    const { booking, rules, now } = found;
    if (!rules) return err({ code: 'booking-closed', opensAt: null, closesAt: null });
    const decision = renewHold(booking, rules, booking.companyId, now);
    if (!decision.ok) {
      if (decision.error.code === 'hold-expired') await this.endHold.beforeTelling(booking, now, actor.requestId);
      return decision;
    }
    if (!(await this.bookings.changeWhileHeld(decision.value.booking))) throw new Overtaken(request.bookingId);
    await this.chronicle.tell(actor, 'renew-hold', decision.value);
    return ok(claimedBooth(decision.value.booking));
  }
}
