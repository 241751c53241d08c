import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  AuditTrail,
  type BookingId,
  type BoothId,
  type CompanyId,
  type DomainEvent,
  err,
  type FairId,
  ok,
  Outbox,
  type Result,
} from '@ketnoi/kernel';
import { type Booking, hasRunOut, isBooking } from '../domain/booking.js';
import type { Claimed } from '../domain/claim-booth.js';
import type { ClaimSituation } from '../domain/claim-situation.js';
import type { BookingRejection } from '../domain/booking-rejection.js';
import { type BookingRefusal, type ClaimedBooth, claimedBooth } from './booking-answer.js';
import { EndHold } from './end-hold.js';
import { Bookings } from './ports/bookings.js';

export interface ClaimRequest {
  readonly fairId: FairId;
  readonly boothId: BoothId;
  readonly companyId: CompanyId;
}

type Decide = (situation: ClaimSituation) => Result<Claimed<DomainEvent>, BookingRejection>;

/** More than the largest allowance: each turn lost is a claim of the same company that was won. */
const MOST_TURNS = 128;

/** What holding and booking share: clear away what has run out, decide, let the unique keys have the last word, tell. */
@Injectable()
export class ClaimDesk {
  constructor(
    private readonly bookings: Bookings,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly endHold: EndHold,
  ) {}

  /** `decide` is asked again when another claim of the same company got in between. Call inside a unit of work. */
  async claim(
    actor: Actor,
    request: ClaimRequest,
    action: string,
    decide: Decide,
  ): Promise<Result<ClaimedBooth, BookingRefusal>> {
    for (let turn = 1; turn <= MOST_TURNS; turn++) {
      const situation = await this.bookings.situation(request.fairId, request.boothId, request.companyId);
      if (!situation) return err({ code: 'not-found' });
      const decision = decide(situation);
      if (!decision.ok) return decision;
      await this.endRunOut(actor, situation);
      const saved = await this.bookings.add(decision.value.booking, actor.personId);
      if (saved.ok) {
        await this.tell(actor, action, decision.value);
        return ok(claimedBooth(decision.value.booking));
      }
      if (saved.error === 'booth-taken') return err({ code: 'booth-taken' });
    }
    throw new Error(`company ${request.companyId} claims so many booths at once that no number could be found for one`);
  }

  /** Writes down who did it and for whom, and lets the event out, in the transaction of the change. */
  async tell(actor: Actor, action: string, { booking, event }: Claimed<DomainEvent>, detail?: object): Promise<void> {
    await this.outbox.append([event], actor.requestId);
    await this.audit.record({
      fairId: booking.fairId,
      actorId: actor.personId,
      forCompanyId: booking.companyId,
      byRight: actsFor(actor, booking.fairId, booking.companyId) ?? undefined,
      action,
      subjectType: 'booking',
      subjectId: booking.id,
      detail: { boothId: booking.boothId, ...detail },
      requestId: actor.requestId,
    });
  }

  /** In the order of ids, as every transaction does, so that no two wait for each other. */
  private async endRunOut(actor: Actor, { claim, companyClaims, now }: ClaimSituation): Promise<void> {
    const stale = new Map<BookingId, Booking>();
    for (const booking of claim && isBooking(claim) ? [claim, ...companyClaims] : companyClaims) {
      if (hasRunOut(booking, now)) stale.set(booking.id, booking);
    }
    for (const booking of [...stale.values()].sort((a, b) => (a.id < b.id ? -1 : 1)))
      await this.endHold.execute(booking, now, actor.requestId);
  }
}
