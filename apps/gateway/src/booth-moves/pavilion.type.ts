import type { BookingState as State } from '@ketnoi/booth-allocation';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { BookingState } from '../booths/booking.type.js';
import { MoneyInput } from '../booths/money.type.js';

@InputType()
export class ReservePavilionInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  groupId: string;

  @Field(() => [ID], { description: 'Added to those that the group has; none: only the date changes.' })
  boothIds: string[];

  @Field(() => Date, {
    description: 'Until then the leader may allot; afterwards an organiser may release what is left.',
  })
  allotUntil: Date;
}

@InputType()
export class AllotInPavilionInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  groupId: string;

  @Field(() => ID)
  boothId: string;

  @Field(() => ID)
  companyId: string;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'What was shown that the firm pays: if it is another sum by now, nothing is allotted.',
  })
  seenPrice?: MoneyInput | null;
}

@InputType()
export class TakeBackInPavilionInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  groupId: string;

  @Field(() => ID)
  bookingId: string;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@ObjectType()
export class PavilionBooth {
  @Field(() => ID)
  boothId: string;

  @Field(() => String)
  number: string;

  @Field(() => Int)
  areaDm2: number;

  @Field(() => Int)
  openSides: number;

  @Field(() => ID, { nullable: true, description: 'Null: still to be allotted.' })
  bookingId: string | null;

  @Field(() => ID, { nullable: true })
  companyId: string | null;

  @Field(() => String, { nullable: true })
  companyName: string | null;

  @Field(() => BookingState, { nullable: true })
  state: State | null;
}

@ObjectType({ description: 'A firm that takes part through the group.' })
export class PavilionFirm {
  @Field(() => ID)
  companyId: string;

  @Field(() => String)
  companyName: string;
}

@ObjectType({ description: 'The booths of a group, as its leader sees them.' })
export class Pavilion {
  @Field(() => ID)
  groupId: string;

  @Field(() => String)
  groupName: string;

  @Field(() => Date)
  allotUntil: Date;

  @Field(() => [PavilionBooth])
  booths: PavilionBooth[];

  @Field(() => [PavilionFirm], { description: 'To whom its booths may be given.' })
  firms: PavilionFirm[];
}

@ObjectType()
export class ReservedPavilion {
  @Field(() => Int)
  reserved: number;
}

@ObjectType({ description: 'They are free for anybody from now on.' })
export class ReleasedPavilion {
  @Field(() => [ID])
  boothIds: string[];
}
