import type { BookingState as State } from '@ketnoi/booth-allocation';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { BookingState } from '../booths/booking.type.js';
import { Money, MoneyInput } from '../booths/money.type.js';

@InputType()
export class ReasonedBookingInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  bookingId: string;

  @Field(() => String, { nullable: true, description: 'At most 200 characters are kept.' })
  reason?: string | null;
}

@InputType()
export class CancelBookingInput extends ReasonedBookingInput {
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'The fee that was shown before: if it is another one by now, nothing is cancelled.',
  })
  seenFee?: MoneyInput | null;
}

@ObjectType({ description: 'A booking after a step in its life.' })
export class SteppedBooking {
  @Field(() => ID)
  bookingId: string;

  @Field(() => ID)
  boothId: string;

  @Field(() => BookingState)
  state: State;

  @Field(() => Money, { nullable: true, description: 'What cancelling cost.' })
  fee: Money | null;

  @Field(() => Money)
  paid: Money;
}

@InputType()
export class AllotInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  boothId: string;

  @Field(() => ID)
  companyId: string;

  @Field(() => String, { description: 'Stands in the booking and in its history.' })
  reason: string;
}

@InputType()
export class WithdrawBoothInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  boothId: string;

  @Field(() => String, { description: 'The company that had the booth reads it.' })
  reason: string;
}

@InputType()
export class BoothInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  boothId: string;
}

@ObjectType()
export class WithdrawnBooth {
  @Field(() => ID)
  boothId: string;

  @Field(() => ID, { nullable: true, description: 'The booking that ended by it.' })
  bookingId: string | null;
}

@ObjectType()
export class ReopenedBooth {
  @Field(() => ID)
  boothId: string;
}
