import { MoveBooking, PreviewMove } from '@ketnoi/booth-allocation';
import type { Actor, BookingId, BoothId, FairId } from '@ketnoi/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { MoveBookingInput, MovedBooking, MoveTargetInput } from './move.type.js';
import { moveRefusal } from './move-refusals.type.js';
import { MoveBookingResult, MovePreviewResult } from './move-results.type.js';

/** A booking goes to a free booth. */
@Resolver()
export class MovesResolver {
  constructor(
    private readonly preview: PreviewMove,
    private readonly move: MoveBooking,
  ) {}

  @Query(() => MovePreviewResult, { description: 'What a move would change of price and deposit. Nothing is saved.' })
  async movePreview(@CurrentActor() actor: Actor, @Args('input') input: MoveTargetInput): Promise<object> {
    const answer = await this.preview.execute(actor, target(input));
    return answer.ok ? Object.assign(new MovedBooking(), answer.value) : moveRefusal(answer.error);
  }

  @Mutation(() => MoveBookingResult, {
    description:
      'Takes a booking to a free booth: exhibitors while booking is open, organisers at any time with a reason. Its meetings go along, and their buyers are written to.',
  })
  async moveBooking(
    @CurrentActor() actor: Actor,
    @Args('input') input: MoveBookingInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const { reason, seenPrice } = input;
    const request = { ...target(input), reason: reason ?? null, ...(seenPrice && { seenPrice: { ...seenPrice } }) };
    const answer = await this.move.execute(actor, request, key);
    return answer.ok ? Object.assign(new MovedBooking(), answer.value) : moveRefusal(answer.error);
  }
}

const target = ({ fairId, bookingId, toBoothId }: MoveTargetInput) => ({
  fairId: fairId as FairId,
  bookingId: bookingId as BookingId,
  toBoothId: toBoothId as BoothId,
});
