import type { BookingState as State } from '@ketnoi/booth-allocation';
import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { BookingState } from '../booths/booking.type.js';
import { Money, MoneyInput } from '../booths/money.type.js';

@InputType()
export class MoveTargetInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  bookingId: string;

  @Field(() => ID, { description: 'A free booth.' })
  toBoothId: string;
}

@InputType()
export class MoveBookingInput extends MoveTargetInput {
  @Field(() => String, { nullable: true, description: 'Organisers say why, in at most 200 characters.' })
  reason?: string | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: '`after` of the preview that was shown: if it is another price by now, nothing is moved.',
  })
  seenPrice?: MoneyInput | null;
}

@ObjectType({
  description:
    'What going elsewhere means for a booking. It is priced at the prices of the day; what was paid stays paid. Until the deposit is in, it is a share of the new price, due on the same date; afterwards no further deposit is asked for.',
})
export class MovedBooking {
  @Field(() => ID)
  bookingId: string;

  @Field(() => ID)
  from: string;

  @Field(() => ID)
  to: string;

  @Field(() => BookingState)
  state: State;

  @Field(() => Money)
  before: Money;

  @Field(() => Money)
  after: Money;

  @Field(() => Float, { description: 'Minor units; below zero where the new booth costs less.' })
  difference: number;

  @Field(() => Float)
  paidAmount: number;

  @Field(() => Float, { nullable: true })
  depositAmount: number | null;

  @Field(() => String, { nullable: true, description: "ISO date in the fair's zone." })
  depositDueOn: string | null;
}
