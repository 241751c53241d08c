import type { BookingState as State, BoothKind as Kind } from '@ketnoi/booth-allocation';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { BookingState } from '../booths/booking.type.js';
import { Money, MoneyInput } from '../booths/money.type.js';
import { BoothKind, Point } from '../booths/plan.type.js';

@InputType()
export class MergeBoothsInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => [ID], { description: 'They share walls; all free, or all of one company.' })
  boothIds: string[];

  @Field(() => String, { description: 'Of the new booth.' })
  number: string;

  @Field(() => MoneyInput, {
    nullable: true,
    description: '`booking.after` of the preview that was shown: if it is another price by now, nothing is drawn.',
  })
  seenPrice?: MoneyInput | null;
}

@InputType()
export class CornerInput {
  @Field(() => Int)
  x: number;

  @Field(() => Int)
  y: number;
}

@InputType()
export class PieceInput {
  @Field(() => String)
  number: string;

  @Field(() => [CornerInput], { description: 'Millimetres from the origin of the hall.' })
  outline: CornerInput[];
}

@InputType()
export class SplitBoothInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  boothId: string;

  @Field(() => [PieceInput], { description: 'They fill the booth without gap or overlap.' })
  pieces: PieceInput[];

  @Field(() => String, {
    nullable: true,
    description: 'The number of the piece that the company of a booked booth keeps.',
  })
  keeps?: string | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: '`booking.after` of the preview that was shown: if it is another price by now, nothing is drawn.',
  })
  seenPrice?: MoneyInput | null;
}

@ObjectType()
export class MergedBooth {
  @Field(() => ID)
  boothId: string;
}

@ObjectType()
export class SplitBooths {
  @Field(() => [ID], { description: 'In the order of the pieces.' })
  boothIds: string[];
}

@ObjectType({ description: 'A booth as it stands, or as it would be drawn.' })
export class BoothOutlook {
  @Field(() => String)
  number: string;

  @Field(() => ID)
  hallId: string;

  @Field(() => ID, { nullable: true })
  zoneId: string | null;

  @Field(() => BoothKind)
  kind: Kind;

  @Field(() => [Point])
  outline: Point[];

  @Field(() => Int, { description: 'Square decimetres: 900 is 9 m².' })
  areaDm2: number;

  @Field(() => Int, { description: 'Sides that face an aisle.' })
  openSides: number;

  @Field(() => Int, { nullable: true, description: 'Watts; null where nobody said.' })
  powerW: number | null;

  @Field(() => Money, {
    nullable: true,
    description:
      'What a Vietnamese firm would be asked for it today, VAT included; null where the price list has no price.',
  })
  price: Money | null;
}

@ObjectType({ description: 'What the firm that has the booths would have, and owe, afterwards.' })
export class BookingOutlook {
  @Field(() => ID)
  bookingId: string;

  @Field(() => ID)
  companyId: string;

  @Field(() => String, { description: 'Of the booth at which the booking goes on.' })
  boothNumber: string;

  @Field(() => BookingState)
  state: State;

  @Field(() => Money, { description: 'Of all its bookings there together.' })
  before: Money;

  @Field(() => Money)
  after: Money;

  @Field(() => Float, { description: 'Minor units; below zero where it would cost less.' })
  difference: number;

  @Field(() => Float)
  paidAmount: number;

  @Field(() => Float, { nullable: true })
  depositAmount: number | null;

  @Field(() => String, { nullable: true, description: "ISO date in the fair's zone." })
  depositDueOn: string | null;
}

@ObjectType({ description: 'What drawing booths anew would make of them. Nothing was saved.' })
export class RedrawOutlook {
  @Field(() => [BoothOutlook], { description: 'As they stand.' })
  before: BoothOutlook[];

  @Field(() => [BoothOutlook], { description: 'As they would be, pieces in the order asked for.' })
  after: BoothOutlook[];

  @Field(() => BookingOutlook, { nullable: true, description: 'Null where the booths are free.' })
  booking: BookingOutlook | null;
}
