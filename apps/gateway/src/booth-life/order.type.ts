import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { BookingState as State } from '@ketnoi/booth-allocation';
import { BookingState } from '../booths/booking.type.js';
import { MoneyInput } from '../booths/money.type.js';

@InputType({ description: 'What the firm was shown that it pays for a booth.' })
export class SeenBoothPriceInput {
  @Field(() => ID)
  boothId: string;

  @Field(() => MoneyInput)
  price: MoneyInput;
}

@InputType({ description: 'Booths that a company holds.' })
export class HeldBoothsInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  companyId: string;

  @Field(() => [ID], { description: '1 to 20.' })
  boothIds: string[];
}

@InputType()
export class OrderInput extends HeldBoothsInput {
  @Field(() => Boolean, { defaultValue: false, description: 'Only if they stand wall to wall.' })
  adjacent: boolean;

  @Field(() => [SeenBoothPriceInput], {
    defaultValue: [],
    description: 'If one of these booths costs another sum by now, nothing is claimed.',
  })
  seenPrices: SeenBoothPriceInput[];
}

@ObjectType()
export class OrderedBooth {
  @Field(() => ID)
  bookingId: string;

  @Field(() => ID)
  boothId: string;

  @Field(() => BookingState)
  state: State;

  @Field(() => Date, { nullable: true })
  heldUntil: Date | null;
}

@ObjectType({ description: 'All the booths that were asked for.' })
export class BoothOrder {
  @Field(() => ID)
  orderId: string;

  @Field(() => [OrderedBooth])
  bookings: OrderedBooth[];
}

@ObjectType({ description: 'All the holds, which end together.' })
export class RenewedHolds {
  @Field(() => [OrderedBooth])
  bookings: OrderedBooth[];
}

@ObjectType({ description: 'All the booths that were to be given back.' })
export class ReleasedBooths {
  @Field(() => [OrderedBooth])
  bookings: OrderedBooth[];
}
