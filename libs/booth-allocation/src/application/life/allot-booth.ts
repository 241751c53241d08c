import { Injectable } from '@nestjs/common';
import { type Actor, type DomainEvent, err, Ids, ok, type Result } from '@ketnoi/kernel';
import type { Booking, BookingOrigin } from '../../domain/booking.js';
import type { Claimed } from '../../domain/claim-booth.js';
import type { ClaimSituation } from '../../domain/claim-situation.js';
import { allotBooth, putAside } from '../../domain/life/allot-booth.js';
import type { LifeRejection } from '../../domain/life/life-rejection.js';
import { type ClaimedBooth, claimedBooth } from '../booking-answer.js';
import { ClaimDesk, type ClaimRequest } from '../claim-desk.js';
import { Bookings } from '../ports/bookings.js';
import { BookingChronicle } from './booking-chronicle.js';
import type { LifeRefusal } from './life-answer.js';

export interface AllotmentRequest extends ClaimRequest {
  readonly origin: BookingOrigin;
  readonly reason: string | null;
}

type Decide = (situation: ClaimSituation) => Result<Claimed<DomainEvent>, LifeRejection>;

const MOST_TURNS = 128;

/**
 * Door for an organiser's hand, the draw and the waitlist: a booth for a company, with its quote and deposit. Whether the
 * caller may is the caller's to decide. Inside a unit of work. `actor` null = the system, by the clock.
 */
@Injectable()
export class AllotBooth {
  constructor(
    private readonly bookings: Bookings,
    private readonly desk: ClaimDesk,
    private readonly chronicle: BookingChronicle,
    private readonly ids: Ids,
  ) {}

  /** The booth is the company's at once. What it holds or applied for there becomes the allotted booking. */
  allot(actor: Actor | null, request: AllotmentRequest): Promise<Result<ClaimedBooth, LifeRefusal>> {
    return this.make(actor, request, 'allot-booth', (seen) => allotBooth(seen, this.ids.next(), request));
  }

  /** The booth is put aside for the company until an instant; `allot` makes it a booking, the clock ends it. */
  putAside(
    actor: Actor | null,
    request: AllotmentRequest & { readonly until: Date },
  ): Promise<Result<ClaimedBooth, LifeRefusal>> {
    const { until } = request;
    return this.make(actor, request, 'put-booth-aside', (seen) => putAside(seen, this.ids.next(), until, request));
  }

  private async make(
    actor: Actor | null,
    request: AllotmentRequest,
    action: string,
    decide: Decide,
  ): Promise<Result<ClaimedBooth, LifeRefusal>> {
    const { fairId, boothId, companyId, origin, reason } = request;
    for (let turn = 1; turn <= MOST_TURNS; turn++) {
      const situation = await this.bookings.situation(fairId, boothId, companyId);
      if (!situation) return err({ code: 'not-found' });
      const decision = decide(situation);
      if (!decision.ok) return decision;
      await this.desk.endRunOut([situation], actor?.requestId ?? null);
      const { booking } = decision.value;
      if (!(await this.save(actor, booking, situation))) continue;
      await this.chronicle.tell(actor, action, decision.value, { origin, ...(reason ? { reason } : {}) });
      return ok(claimedBooth(booking));
    }
    return err({ code: 'booth-taken' });
  }

  /** False when somebody was quicker, or the company's own hold ran out meanwhile. */
  private async save(actor: Actor | null, booking: Booking, { claim }: ClaimSituation): Promise<boolean> {
    if (booking.id !== claim?.id) return (await this.bookings.add(booking, actor?.personId ?? null)).ok;
    return claim.state === 'held' ? this.bookings.changeWhileHeld(booking) : this.bookings.change(booking);
  }
}
