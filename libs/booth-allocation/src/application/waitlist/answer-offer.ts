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
  ok,
  type Result,
} from '@ketnoi/kernel';
import { hasRunOut } from '../../domain/booking.js';
import { committed } from '../../domain/claim-booth.js';
import type { WaitlistOfferId } from '../../domain/waitlist/waitlist-entry.js';
import { NOT_FOUND, type NotFound } from '../draws/draw-refusals.js';
import { BookingChronicle } from '../life/booking-chronicle.js';
import { EndBooking } from '../life/end-booking.js';
import { Overtaken, untilNotOvertaken } from '../life/overtaken.js';
import { type BookingInTime, Bookings } from '../ports/bookings.js';
import { type StandingOffer, Waitlist } from './ports/waitlist.js';
import { SettleOffers } from './settle-offers.js';

export interface OfferAnswered {
  readonly offerId: WaitlistOfferId;
  readonly bookingId: BookingId;
  readonly boothId: BoothId;
}

export type AnswerOfferRefusal =
  | NotFound
  /** Answered already, or the booth was taken away. */
  | { readonly code: 'offer-closed' }
  /** The deadline has passed; ISO text. */
  | { readonly code: 'waitlist-offer-expired'; readonly deadlineAt: string }
  | IdempotencyConflict;

type Answer = Result<OfferAnswered, AnswerOfferRefusal>;

/** A company takes the booth that it was offered, or leaves it to the next. The database's clock judges the deadline. */
@Injectable()
export class AnswerOffer {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly waitlist: Waitlist,
    private readonly bookings: Bookings,
    private readonly endBooking: EndBooking,
    private readonly bookingChronicle: BookingChronicle,
    private readonly settleOffers: SettleOffers,
  ) {}

  /** The hold becomes the company's booking; what the fair offered needs no approval any more. */
  accept(actor: Actor, fairId: FairId, offerId: WaitlistOfferId, key: string): Promise<Answer> {
    return this.answer(actor, fairId, offerId, key, 'accept-waitlist-offer', async (standing, found) => {
      const claimed = committed({ ...found.booking, version: found.booking.version + 1 }, found);
      if (!(await this.bookings.changeWhileHeld(claimed.booking))) throw new Overtaken(offerId);
      await this.bookingChronicle.tell(actor, 'accept-waitlist-offer', claimed);
      await this.settleOffers.settle(actor, standing, 'accepted');
    });
  }

  /** The company keeps its place, and is not offered this booth again. */
  decline(actor: Actor, fairId: FairId, offerId: WaitlistOfferId, key: string): Promise<Answer> {
    return this.answer(actor, fairId, offerId, key, 'decline-waitlist-offer', async (standing, found) => {
      const ended = await this.endBooking.end(actor, found.booking, 'released', { cause: 'offer-declined' });
      if (!ended.ok) throw new Overtaken(offerId);
      await this.settleOffers.settle(actor, standing, 'declined');
    });
  }

  private answer(
    actor: Actor,
    fairId: FairId,
    offerId: WaitlistOfferId,
    key: string,
    operation: string,
    take: (standing: StandingOffer, found: BookingInTime) => Promise<void>,
  ): Promise<Answer> {
    return untilNotOvertaken(() =>
      this.idempotency.decideOnce(
        { actorId: actor.personId, operation, key, request: { fairId, offerId } },
        async (): Promise<Answer> => {
          const standing = await this.waitlist.offer(fairId, offerId);
          if (!standing || !actsFor(actor, fairId, standing.companyId)) return err(NOT_FOUND);
          const { state, bookingId, boothId, deadlineAt } = standing.offer;
          const found = await this.bookings.find(fairId, bookingId);
          const ranOut = standing.booking === 'expired' || (found !== null && hasRunOut(found.booking, found.now));
          if (state === 'expired' || ranOut)
            return err({ code: 'waitlist-offer-expired', deadlineAt: deadlineAt.toISOString() });
          if (state !== 'open' || found?.booking.state !== 'held') return err({ code: 'offer-closed' });
          await take(standing, found);
          return ok({ offerId, bookingId, boothId });
        },
      ),
    );
  }
}
