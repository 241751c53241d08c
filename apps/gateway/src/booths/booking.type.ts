import type { BookingState as State } from '@ketnoi/booth-allocation';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Money } from './money.type.js';

export const BookingState = {
  HELD: 'held',
  APPLIED: 'applied',
  APPROVED: 'approved',
  CONFIRMED: 'confirmed',
  PAID: 'paid',
  RELEASED: 'released',
  REFUSED: 'refused',
  EXPIRED: 'expired',
  CANCELLED: 'cancelled',
  WITHDRAWN: 'withdrawn',
  MERGED: 'merged',
} as const satisfies Record<string, State>;
registerEnumType(BookingState, {
  name: 'BookingState',
  description: 'Held, applied for, approved, confirmed by the deposit, paid; the others are ended.',
});

@ObjectType({ description: "A company's claim on a booth." })
export class Booking {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  boothId: string;

  @Field(() => String)
  boothNumber: string;

  @Field(() => ID)
  companyId: string;

  @Field(() => BookingState)
  state: State;

  @Field(() => Date, { nullable: true })
  heldUntil: Date | null;

  @Field(() => Money, { description: 'As it stood when the claim was made.' })
  price: Money;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  bookedAt: Date | null;
}

@ObjectType({ description: 'Newest first, ended ones too.' })
export class CompanyBookings {
  @Field(() => [Booking])
  bookings: Booking[];
}

@InputType()
export class ClaimInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  boothId: string;

  @Field(() => ID, { description: 'The company that claims; organisers and group leaders act in its name.' })
  companyId: string;
}

@InputType()
export class BookingInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  bookingId: string;
}

@InputType()
export class ReleaseInput extends BookingInput {
  @Field(() => String, { nullable: true, description: 'For the record, at most 200 characters.' })
  reason?: string | null;
}

@ObjectType()
export class HeldBooth {
  @Field(() => ID)
  bookingId: string;

  @Field(() => ID)
  boothId: string;

  @Field(() => Date)
  heldUntil: Date;
}

@ObjectType()
export class BookedBooth {
  @Field(() => ID)
  bookingId: string;

  @Field(() => ID)
  boothId: string;

  @Field(() => BookingState, { description: 'Approved at once, or applied for where the organiser decides.' })
  state: State;
}

@ObjectType()
export class ReleasedBooth {
  @Field(() => ID)
  bookingId: string;

  @Field(() => ID)
  boothId: string;
}
