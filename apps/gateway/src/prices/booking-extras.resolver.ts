import { SetBookingExtras, type SetExtrasRefusal, ViewBookingExtras } from '@ketnoi/booth-allocation';
import type { Actor, BookingId, FairId } from '@ketnoi/kernel';
import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { BookingEnded, CostsChanged } from '../booths/booking-refusals.type.js';
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
import { MoneyInput } from '../booths/money.type.js';
import { Extra } from './price-list.type.js';
import { toExtra } from './prices.resolver.js';
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

  @Field(() => MoneyInput, {
    nullable: true,
    description: '`firmShare` of the preview that was shown: if it is another sum by now, nothing is changed.',
  })
  seenPrice?: MoneyInput | null;
}

@ObjectType()
export class BookingExtras {
  @Field(() => ID)
  bookingId: string;

  @Field(() => Quote)
  quote: Quote;
}

@ObjectType({ description: 'So many of an extra.' })
export class ChosenExtra {
  @Field(() => String)
  code: string;

  @Field(() => Int)
  quantity: number;
}

@ObjectType({ description: 'What may be ordered beside a booth that is booked already, and what is.' })
export class ExtrasOfBooking {
  @Field(() => ID)
  bookingId: string;

  @Field(() => [Extra], { description: 'Of the price list that the booking was made from, in its currency.' })
  offered: Extra[];

  @Field(() => [ChosenExtra])
  chosen: ChosenExtra[];

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
  CostsChanged,
  NoPrice,
  BookingEnded,
  ChangedMeanwhile,
  NotFound,
  IdempotencyConflict,
]);

export const ExtrasOfBookingResult = resultUnion('ExtrasOfBookingResult', () => [
  ExtrasOfBooking,
  PriceFrozen,
  BookingEnded,
  NotFound,
]);
export const ExtrasPreviewResult = resultUnion('ExtrasPreviewResult', () => [
  BookingExtras,
  PriceFrozen,
  NoPrice,
  BookingEnded,
  NotFound,
]);

/** Power, furniture, badges for a booking, until a payment is asked for. */
@Resolver()
export class BookingExtrasResolver {
  constructor(
    private readonly setExtras: SetBookingExtras,
    private readonly view: ViewBookingExtras,
  ) {}

  @Query(() => ExtrasOfBookingResult)
  async bookingExtras(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('bookingId', { type: () => ID }) bookingId: string,
  ): Promise<object> {
    const answer = await this.view.execute(actor, fairId as FairId, bookingId as BookingId);
    if (!answer.ok) return refusal(answer.error);
    return Object.assign(new ExtrasOfBooking(), { ...answer.value, offered: answer.value.offered.map(toExtra) });
  }

  @Query(() => ExtrasPreviewResult, { description: 'What the booking would cost with these extras. Nothing is saved.' })
  async extrasPreview(@CurrentActor() actor: Actor, @Args('input') input: BookingExtrasInput): Promise<object> {
    const wish = wished(input);
    const answer = await this.view.preview(actor, wish);
    if (!answer.ok) return refusal(answer.error);
    return Object.assign(new BookingExtras(), { bookingId: wish.bookingId, quote: answer.value });
  }

  @Mutation(() => SetBookingExtrasResult, { description: 'By the price list that the booking was made from.' })
  async setBookingExtras(
    @CurrentActor() actor: Actor,
    @Args('input') input: BookingExtrasInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const answer = await this.setExtras.execute(actor, wished(input), key);
    return answer.ok ? Object.assign(new BookingExtras(), answer.value) : refusal(answer.error);
  }
}

const wished = ({ fairId, bookingId, extras, seenPrice }: BookingExtrasInput) => ({
  fairId: fairId as FairId,
  bookingId: bookingId as BookingId,
  extras: extras.map(({ code, quantity }) => ({ code, quantity })),
  ...(seenPrice && { seenPrice: { ...seenPrice } }),
});

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
    case 'costs-changed':
      return expected(CostsChanged, { code: 'costs-changed', costs: refused.costs });
    case 'changed-meanwhile':
      return expected(ChangedMeanwhile, { code: 'changed-meanwhile' });
    default:
      return noPrice(refused);
  }
}
