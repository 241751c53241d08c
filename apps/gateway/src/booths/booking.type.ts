import type { BookingOrigin as Origin, BookingState as State, EndCause } from '@ketnoi/booth-allocation';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CalendarDate } from '../graphql/scalars/date.scalar.js';
import { Quote } from '../prices/quote.type.js';
import { Money, MoneyInput } from './money.type.js';

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

export const BookingOrigin = {
  CLAIM: 'claim',
  ALLOTMENT: 'allotment',
  DRAW: 'draw',
  WAITLIST: 'waitlist',
  PAVILION: 'pavilion',
} as const satisfies Record<string, Origin>;
registerEnumType(BookingOrigin, { name: 'BookingOrigin', description: 'How the company came by the booth.' });

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

  @Field(() => String)
  companyName: string;

  @Field(() => BookingState)
  state: State;

  @Field(() => Date, { nullable: true })
  heldUntil: Date | null;

  @Field(() => Boolean, { description: 'A hold that may still be prolonged.' })
  mayRenew: boolean;

  @Field(() => ID, { nullable: true, description: 'Bookings made in one go share an order.' })
  orderId: string | null;

  @Field(() => BookingOrigin)
  origin: Origin;

  @Field(() => String, { nullable: true, description: 'Why an organiser, the draw or the waitlist gave it.' })
  originReason: string | null;

  @Field(() => Money, { description: 'What the company owes for it, VAT included, as it was frozen.' })
  price: Money;

  @Field(() => Quote, { nullable: true, description: 'How the price came about.' })
  quote: Quote | null;

  @Field(() => Money, { nullable: true, description: 'Null until the booking is approved.' })
  deposit: Money | null;

  @Field(() => CalendarDate, { nullable: true })
  depositDueOn: string | null;

  @Field(() => Date, { nullable: true })
  remindedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the deposit was found missing.' })
  overdueAt: Date | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'From then on an organiser may free the booth, should the deposit not come.',
  })
  mayBeFreedOn: string | null;

  @Field(() => Money, { description: 'What really came in.' })
  paid: Money;

  @Field(() => Money, { description: 'A shortfall that was let pass: neither owed for the booth nor ever given back.' })
  waived: Money;

  @Field(() => Money, { description: 'What is still owed; below zero: what is to be given back.' })
  balance: Money;

  @Field(() => Money, { nullable: true, description: 'Frozen when it was cancelled.' })
  cancellationFee: Money | null;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  bookedAt: Date | null;

  @Field(() => Date, { nullable: true })
  endedAt: Date | null;

  endReason: string | null;
  endCause: EndCause | null;
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

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'What the firm was shown that it pays: if it is another sum by now, nothing is claimed.',
  })
  seenPrice?: MoneyInput | null;
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
