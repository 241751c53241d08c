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
import { releaseBooking } from '../domain/change-booking.js';
import { type BookingAnswer, type BookingRefusal, type ClaimedBooth, claimedBooth } from './booking-answer.js';
import { EndHold } from './end-hold.js';
import { BookingChronicle } from './life/booking-chronicle.js';
import { Overtaken, untilNotOvertaken } from './life/overtaken.js';
import { Bookings } from './ports/bookings.js';

export interface ReleaseBoothRequest {
  readonly fairId: FairId;
  readonly bookingId: BookingId;
  /** In the company's or organiser's words, for the record. */
  readonly reason: string | null;
}

/** A company gives back a booth that it holds or has booked. */
@Injectable()
export class ReleaseBooth {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly bookings: Bookings,
    private readonly chronicle: BookingChronicle,
    private readonly endHold: EndHold,
  ) {}

  async execute(actor: Actor, request: ReleaseBoothRequest, idempotencyKey: string): Promise<BookingAnswer> {
    return untilNotOvertaken(() =>
      this.idempotency.decideOnce(
        { actorId: actor.personId, operation: 'release-booth', key: idempotencyKey, request },
        () => this.release(actor, request),
      ),
    );
  }

  private async release(actor: Actor, request: ReleaseBoothRequest): Promise<Result<ClaimedBooth, BookingRefusal>> {
    const found = await this.bookings.find(request.fairId, request.bookingId);
    if (!found || !actsFor(actor, request.fairId, found.booking.companyId)) return err({ code: 'not-found' });
    const decision = releaseBooking(found.booking, found.booking.companyId, found, request.reason);
    if (!decision.ok) {
      if (decision.error.code === 'hold-expired')
        await this.endHold.beforeTelling(found.booking, found.now, actor.requestId);
      return decision;
    }
    if (!(await this.bookings.change(decision.value.booking, request.reason))) throw new Overtaken(request.bookingId);
    await this.chronicle.tell(actor, 'release-booth', decision.value, { reason: request.reason });
    return ok(claimedBooth(decision.value.booking));
  }
}
