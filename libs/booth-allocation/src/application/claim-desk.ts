import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type BookingId,
  type BoothId,
  type CompanyId,
  type DomainEvent,
  err,
  type FairId,
  type Money,
  ok,
  type Result,
} from '@ketnoi/kernel';
import type { BookingRejection } from '../domain/booking-rejection.js';
import { type Booking, hasRunOut, isBooking } from '../domain/booking.js';
import type { Claimed } from '../domain/claim-booth.js';
import type { ClaimSituation } from '../domain/claim-situation.js';
import { agreedTo } from '../domain/seen-costs.js';
import { type BookingRefusal, type ClaimedBooth, claimedBooth } from './booking-answer.js';
import { EndHold } from './end-hold.js';
import { BookingChronicle } from './life/booking-chronicle.js';
import { Bookings } from './ports/bookings.js';

export interface ClaimRequest {
  readonly fairId: FairId;
  readonly boothId: BoothId;
  readonly companyId: CompanyId;
  /** What whoever claims has seen that it costs. */
  readonly seenPrice?: Money | null;
}

type Decide = (situation: ClaimSituation) => Result<Claimed<DomainEvent>, BookingRejection>;

/** More than the largest allowance: each turn lost is a claim of the same company that was won. */
const MOST_TURNS = 128;

/** What holding and booking share: clear away what has run out, decide, let the unique keys have the last word, tell. */
@Injectable()
export class ClaimDesk {
  constructor(
    private readonly bookings: Bookings,
    private readonly chronicle: BookingChronicle,
    private readonly endHold: EndHold,
  ) {}

  /**
   * `decide` is asked again when another claim of the same company got in between. `seen`: the situation, where it was
   * read already. Call inside a unit of work.
   */
  async claim(
    actor: Actor,
    request: ClaimRequest,
    action: string,
    decide: Decide,
    seen: ClaimSituation | null = null,
  ): Promise<Result<ClaimedBooth, BookingRefusal>> {
    for (let turn = 1; turn <= MOST_TURNS; turn++) {
      const { fairId, boothId, companyId } = request;
      const situation = (turn === 1 && seen) || (await this.bookings.situation(fairId, boothId, companyId));
      if (!situation) return err({ code: 'not-found' });
      const decision = decide(situation);
      if (!decision.ok) return decision;
      const agreed = agreedTo(decision.value, decision.value.booking.price, request.seenPrice);
      if (!agreed.ok) return agreed;
      await this.endRunOut([situation], actor.requestId);
      const saved = await this.bookings.add(decision.value.booking, actor.personId);
      if (saved.ok) {
        await this.chronicle.tell(actor, action, decision.value);
        return ok(claimedBooth(decision.value.booking));
      }
      if (saved.error === 'booth-taken') return err({ code: 'booth-taken' });
    }
    throw new Error(`company ${request.companyId} claims so many booths at once that no number could be found for one`);
  }

  /** Ends the holds in the way that have run out, in the order of ids, as every transaction does, so that no two wait for each other. */
  async endRunOut(situations: readonly ClaimSituation[], requestId: string | null): Promise<void> {
    const stale = new Map<BookingId, Booking>();
    for (const { claim, companyClaims, now } of situations)
      for (const booking of claim && isBooking(claim) ? [claim, ...companyClaims] : companyClaims)
        if (hasRunOut(booking, now)) stale.set(booking.id, booking);
    if (stale.size > 0) await this.endHold.executeAll([...stale.values()], situations[0].now, requestId);
  }
}
