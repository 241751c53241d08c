import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, err, IdempotencyStore, Ids, ok, type Result } from '@ketnoi/kernel';
import { type Booking, hasRunOut, isLive } from '../domain/booking.js';
import { confirmHold } from '../domain/change-booking.js';
import { bookFreeBooth } from '../domain/claim-booth.js';
import type { ClaimSituation } from '../domain/claim-situation.js';
import { expired } from '../domain/end-claim.js';
import { agreedTo } from '../domain/seen-costs.js';
import { type BookingAnswer, type BookingRefusal, type ClaimedBooth, claimedBooth } from './booking-answer.js';
import { ClaimDesk, type ClaimRequest } from './claim-desk.js';
import { EndHold } from './end-hold.js';
import { BookingChronicle } from './life/booking-chronicle.js';
import { Overtaken, untilNotOvertaken } from './life/overtaken.js';
import { Bookings } from './ports/bookings.js';

/** A company books the booth that it holds, or a free one directly. */
@Injectable()
export class BookBooth {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly bookings: Bookings,
    private readonly desk: ClaimDesk,
    private readonly chronicle: BookingChronicle,
    private readonly endHold: EndHold,
    private readonly ids: Ids,
  ) {}

  async execute(actor: Actor, request: ClaimRequest, idempotencyKey: string): Promise<BookingAnswer> {
    if (!actsFor(actor, request.fairId, request.companyId)) return err({ code: 'not-found' });
    return untilNotOvertaken(() =>
      this.idempotency.decideOnce(
        { actorId: actor.personId, operation: 'book-booth', key: idempotencyKey, request },
        () => this.book(actor, request),
      ),
    );
  }

  private async book(actor: Actor, request: ClaimRequest): Promise<Result<ClaimedBooth, BookingRefusal>> {
    const situation = await this.bookings.situation(request.fairId, request.boothId, request.companyId);
    if (!situation) return err({ code: 'not-found' });
    const { claim, now } = situation;
    if (claim?.state === 'held' && claim.companyId === request.companyId && isLive(claim, now))
      return this.confirm(actor, request, claim, situation);
    return this.desk.claim(actor, request, 'book-booth', (seen) => bookFreeBooth(seen, this.ids.next()), situation);
  }

  private async confirm(
    actor: Actor,
    { seenPrice }: ClaimRequest,
    hold: Booking,
    situation: ClaimSituation,
  ): Promise<Result<ClaimedBooth, BookingRefusal>> {
    const decision = confirmHold(hold, situation);
    if (!decision.ok) return decision;
    const agreed = agreedTo(decision.value, decision.value.booking.price, seenPrice);
    if (!agreed.ok) return agreed;
    // Between reading and writing the hold may run out, be given back or be confirmed: the write itself looks once more.
    if (!(await this.bookings.changeWhileHeld(decision.value.booking))) {
      const left = await this.bookings.find(hold.fairId, hold.id);
      if (!left || !hasRunOut(left.booking, left.now)) throw new Overtaken(hold.id);
      await this.endHold.beforeTelling(left.booking, left.now, actor.requestId);
      return err(expired(hold));
    }
    await this.chronicle.tell(actor, 'book-booth', decision.value);
    return ok(claimedBooth(decision.value.booking));
  }
}
