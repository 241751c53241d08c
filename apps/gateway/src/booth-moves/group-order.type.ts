import type { BoothKind as Kind } from '@ketnoi/booth-allocation';
import { type ErrorCode, text, type TextParams } from '@ketnoi/messages';
import { Context, Field, Float, ID, InputType, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { languageOf } from '../access/caller.js';
import { BookedBooth } from '../booths/booking.type.js';
import { BoothKind } from '../booths/plan.type.js';
import { ExpectedError } from '../graphql/expected-error.type.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { ExtraWishInput } from '../prices/quote.type.js';

@InputType({ description: 'What is left out does not matter.' })
export class BoothWishInput {
  @Field(() => ID, { nullable: true })
  zoneId?: string | null;

  @Field(() => BoothKind, { nullable: true })
  kind?: Kind | null;

  @Field(() => Float, { nullable: true, description: 'Square metres.' })
  leastArea?: number | null;

  @Field(() => Int, { nullable: true })
  leastOpenSides?: number | null;
}

@InputType({ description: 'A firm and its booth: named, or the smallest free one that fits the wish.' })
export class OrderLineInput {
  @Field(() => ID)
  companyId: string;

  @Field(() => ID, { nullable: true })
  boothId?: string | null;

  @Field(() => BoothWishInput, { nullable: true })
  wish?: BoothWishInput | null;

  @Field(() => [ExtraWishInput], { defaultValue: [] })
  extras: ExtraWishInput[];
}

@InputType()
export class GroupOrderInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  groupId: string;

  @Field(() => [OrderLineInput], { description: 'At most 500.' })
  lines: OrderLineInput[];
}

@InputType()
export class GroupOrderFileInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  groupId: string;

  @Field(() => ID, { description: 'An Excel or CSV file that the same person has uploaded.' })
  uploadId: string;
}

@ObjectType({ description: 'What a group booked in one go.' })
export class GroupOrder {
  @Field(() => ID)
  orderId: string;

  @Field(() => [BookedBooth], { description: 'In the order of the lines or rows.' })
  bookings: BookedBooth[];
}

@ObjectType({ description: 'What is wrong with which place of an order.' })
export class GroupOrderProblem {
  @Field(() => Int, { description: 'The row as the sheet counts, or the place in the list from 1.' })
  row: number;

  @Field(() => String, { nullable: true, description: 'Null: the row or order as a whole.' })
  column: string | null;

  @Field(() => String)
  code: ErrorCode;

  params?: TextParams;
}

@ObjectType({ implements: () => ExpectedError, description: 'Nothing was booked.' })
export class UnusableGroupOrder extends ExpectedError {
  @Field(() => [GroupOrderProblem])
  problems: GroupOrderProblem[];
}

/** Tells a problem to people in their language. */
@Resolver(() => GroupOrderProblem)
export class GroupOrderProblemResolver {
  @ResolveField(() => String)
  async message(@Parent() problem: GroupOrderProblem, @Context() { caller }: GraphqlContext): Promise<string> {
    return text(languageOf(caller, await caller.identity()), `errors.${problem.code}`, problem.params);
  }
}
