import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { BookingState as State } from '@ketnoi/booth-allocation';
import { BookingState } from '../booths/booking.type.js';

@InputType()
export class OrderInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  companyId: string;

  @Field(() => [ID], { description: '1 to 20.' })
  boothIds: string[];

  @Field(() => Boolean, { defaultValue: false, description: 'Only if they stand wall to wall.' })
  adjacent: boolean;
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
