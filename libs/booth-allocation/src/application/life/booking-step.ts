import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  type BookingId,
  type DomainEvent,
  err,
  type FairId,
  hasFairRole,
  IdempotencyStore,
  type Money,
  ok,
  type Result,
} from '@ketnoi/kernel';
import type { Booking } from '../../domain/booking.js';
import type { Claimed } from '../../domain/claim-booth.js';
import type { LifeRejection } from '../../domain/life/life-rejection.js';
import { type EndCause, toldOf } from '../../domain/own-causes.js';
import { type BookingInTime, Bookings } from '../ports/bookings.js';
import { BookingChronicle } from './booking-chronicle.js';
import { type LifeAnswer, type LifeRefusal, type SteppedBooking, steppedBooking } from './life-answer.js';
import { Overtaken, untilNotOvertaken } from './overtaken.js';

export interface StepRequest {
  readonly fairId: FairId;
  readonly bookingId: BookingId;
  readonly reason?: string | null;
  /** What whoever asks has seen that the step costs. */
  readonly seenFee?: Money | null;
}

export interface Step<Event extends DomainEvent> {
  /** Names the change in the audit trail and beside the idempotency key: `approve-booking`. */
  readonly action: string;
  /** Whose step it is: organisers' alone, or the company's, for which organisers and group leaders may act. */
  readonly by: 'organiser' | 'company';
  /** Why it is made, where nobody writes a reason. */
  readonly cause?: EndCause;
  readonly decide: (found: BookingInTime) => Result<Claimed<Event>, LifeRejection>;
  /** What else belongs to the step, in its transaction. */
  readonly then?: (made: Claimed<Event>, before: Booking) => Promise<void>;
}

/** One step in the life of one booking: who may, what it leads to, saved unless somebody else was quicker, told. */
@Injectable()
export class BookingStep {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly bookings: Bookings,
    private readonly chronicle: BookingChronicle,
  ) {}

  async take<Event extends DomainEvent>(
    actor: Actor,
    request: StepRequest,
    idempotencyKey: string,
    step: Step<Event>,
  ): Promise<LifeAnswer> {
    return untilNotOvertaken(() =>
      this.idempotency.decideOnce(
        { actorId: actor.personId, operation: step.action, key: idempotencyKey, request },
        () => this.once(actor, request, step),
      ),
    );
  }

  private async once<Event extends DomainEvent>(
    actor: Actor,
    { fairId, bookingId, reason }: StepRequest,
    step: Step<Event>,
  ): Promise<Result<SteppedBooking, LifeRefusal>> {
    if (step.by === 'organiser' && !hasFairRole(actor, fairId, 'organiser')) return err({ code: 'not-found' });
    const found = await this.bookings.find(fairId, bookingId);
    if (!found || !actsFor(actor, fairId, found.booking.companyId)) return err({ code: 'not-found' });
    const decision = step.decide(found);
    if (!decision.ok) return decision;
    const because = reason ?? (step.cause ? { cause: step.cause } : null);
    if (!(await this.bookings.change(decision.value.booking, because))) throw new Overtaken(bookingId);
    await this.chronicle.tell(actor, step.action, decision.value, because ? toldOf(because) : {});
    await step.then?.(decision.value, found.booking);
    return ok(steppedBooking(decision.value.booking));
  }
}
