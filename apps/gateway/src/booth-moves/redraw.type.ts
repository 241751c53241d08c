import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@InputType()
export class MergeBoothsInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => [ID], { description: 'They share walls; all free, or all of one company.' })
  boothIds: string[];

  @Field(() => String, { description: 'Of the new booth.' })
  number: string;
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
