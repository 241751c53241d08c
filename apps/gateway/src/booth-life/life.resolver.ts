import {
  ApproveBooking,
  CancelBooking,
  FreeOverdueBooking,
  type LifeAnswer,
  RefuseBooking,
} from '@ketnoi/booth-allocation';
import type { Actor, BookingId, FairId } from '@ketnoi/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { BookingInput } from '../booths/booking.type.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { lifeRefusal } from './life-refusals.type.js';
import {
  ApproveBookingResult,
  CancelBookingResult,
  FreeOverdueBookingResult,
  RefuseBookingResult,
} from './life-results.type.js';
import { CancelBookingInput, ReasonedBookingInput, SteppedBooking } from './life.type.js';

const Key = () => Args('idempotencyKey', { type: () => IdempotencyKey });

/** Steps in the life of one booking. */
@Resolver()
export class LifeResolver {
  constructor(
    private readonly approve: ApproveBooking,
    private readonly refuse: RefuseBooking,
    private readonly cancel: CancelBooking,
    private readonly freeOverdue: FreeOverdueBooking,
  ) {}

  @Mutation(() => ApproveBookingResult, { description: 'An organiser says yes to an application.' })
  async approveBooking(
    @CurrentActor() actor: Actor,
    @Args('input') input: BookingInput,
    @Key() key: string,
  ): Promise<object> {
    return shown(await this.approve.execute(actor, which(input), key));
  }

  @Mutation(() => RefuseBookingResult, { description: 'An organiser says no to an application, and why.' })
  async refuseBooking(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReasonedBookingInput,
    @Key() key: string,
  ): Promise<object> {
    return shown(await this.refuse.execute(actor, { ...which(input), reason: input.reason }, key));
  }

  @Mutation(() => CancelBookingResult, { description: "Ends a booking at the fee of the fair's schedule." })
  async cancelBooking(
    @CurrentActor() actor: Actor,
    @Args('input') input: CancelBookingInput,
    @Key() key: string,
  ): Promise<object> {
    const { reason, seenFee } = input;
    const request = { ...which(input), reason, ...(seenFee && { seenFee: { ...seenFee } }) };
    return shown(await this.cancel.execute(actor, request, key));
  }

  @Mutation(() => FreeOverdueBookingResult, {
    description: 'An organiser frees a booth whose deposit did not come after a reminder.',
  })
  async freeOverdueBooking(
    @CurrentActor() actor: Actor,
    @Args('input') input: BookingInput,
    @Key() key: string,
  ): Promise<object> {
    return shown(await this.freeOverdue.execute(actor, which(input), key));
  }
}

const which = ({ fairId, bookingId }: { fairId: string; bookingId: string }) => ({
  fairId: fairId as FairId,
  bookingId: bookingId as BookingId,
});

function shown(answer: LifeAnswer): object {
  if (!answer.ok) return lifeRefusal(answer.error);
  const { fee, paidAmount, currency, ...rest } = answer.value;
  return Object.assign(new SteppedBooking(), rest, {
    fee: fee === null ? null : { amount: fee, currency },
    paid: { amount: paidAmount, currency },
  });
}
