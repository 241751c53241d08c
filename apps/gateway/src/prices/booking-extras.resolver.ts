import { SetBookingExtras, type SetExtrasRefusal } from '@ketnoi/booth-allocation';
import type { Actor, BookingId, FairId } from '@ketnoi/kernel';
import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { BookingEnded } from '../booths/booking-refusals.type.js';
import { ChangedMeanwhile } from '../directory/directory-results.type.js';
import {
  expected,
  ExpectedError,
  IdempotencyConflict,
  idempotencyConflict,
  NotFound,
  notFound,
} from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { NoPrice, noPrice } from './price-refusals.type.js';
import { ExtraWishInput, Quote } from './quote.type.js';

@InputType()
export class BookingExtrasInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  bookingId: string;

  @Field(() => [ExtraWishInput], { description: 'Instead of those chosen before.' })
  extras: ExtraWishInput[];
}

@ObjectType()
export class BookingExtras {
  @Field(() => ID)
  bookingId: string;

  @Field(() => Quote)
  quote: Quote;
}

@ObjectType({
  implements: () => ExpectedError,
  description: 'A payment was asked for or came in, or the city pays a part: the price stays as it is.',
})
export class PriceFrozen extends ExpectedError {}

export const SetBookingExtrasResult = resultUnion('SetBookingExtrasResult', () => [
  BookingExtras,
  PriceFrozen,
  NoPrice,
  BookingEnded,
  ChangedMeanwhile,
  NotFound,
  IdempotencyConflict,
]);

/** Power, furniture, badges for a booking, until a payment is asked for. */
@Resolver()
export class BookingExtrasResolver {
  constructor(private readonly setExtras: SetBookingExtras) {}

  @Mutation(() => SetBookingExtrasResult, { description: 'By the price list that the booking was made from.' })
  async setBookingExtras(
    @CurrentActor() actor: Actor,
    @Args('input') input: BookingExtrasInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const wish = {
      fairId: input.fairId as FairId,
      bookingId: input.bookingId as BookingId,
      extras: input.extras.map(({ code, quantity }) => ({ code, quantity })),
    };
    const answer = await this.setExtras.execute(actor, wish, key);
    return answer.ok ? Object.assign(new BookingExtras(), answer.value) : refusal(answer.error);
  }
}

function refusal(refused: SetExtrasRefusal): ExpectedError {
  switch (refused.code) {
    case 'not-found':
      return notFound();
    case 'idempotency-conflict':
      return idempotencyConflict();
    case 'booking-ended':
      return expected(BookingEnded, { code: 'booking-ended' });
    case 'price-frozen':
      return expected(PriceFrozen, { code: 'price-frozen' });
    case 'changed-meanwhile':
      return expected(ChangedMeanwhile, { code: 'changed-meanwhile' });
    default:
      return noPrice(refused);
  }
}
