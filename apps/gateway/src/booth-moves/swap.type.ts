import type { SwapState as State } from '@ketnoi/booth-allocation';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Money } from '../booths/money.type.js';
import { Quote } from '../prices/quote.type.js';

export const SwapState = {
  PROPOSED: 'proposed',
  DONE: 'done',
  DECLINED: 'declined',
  TAKEN_BACK: 'taken-back',
  EXPIRED: 'expired',
} as const satisfies Record<string, State>;
registerEnumType(SwapState, { name: 'SwapState' });

@InputType()
export class ProposeSwapInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID, { description: 'What the company gives.' })
  bookingId: string;

  @Field(() => ID, { description: 'The booth that it would like, booked by another company.' })
  otherBoothId: string;

  @Field(() => String, { nullable: true, description: 'For the other company, at most 200 characters.' })
  note?: string | null;
}

@InputType()
export class SwapInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  swapId: string;
}

@ObjectType({
  description: 'What a company gives; and what it owes before and after, for nobody but the company itself.',
})
export class SwapSide {
  @Field(() => ID)
  companyId: string;

  @Field(() => String, { description: 'The two are named to each other, whoever else may know.' })
  companyName: string;

  @Field(() => ID)
  bookingId: string;

  @Field(() => ID)
  boothId: string;

  @Field(() => String)
  boothNumber: string;

  @Field(() => Money, { nullable: true, description: 'Null on the side of the other company.' })
  before: Money | null;

  @Field(() => Quote, {
    nullable: true,
    description: 'At the other booth, frozen when the swap was proposed. Null on the side of the other company.',
  })
  quote: Quote | null;
}

@ObjectType({ description: 'A proposal to exchange booths.' })
export class BoothSwap {
  @Field(() => ID)
  id: string;

  @Field(() => SwapState)
  state: State;

  @Field(() => SwapSide)
  proposer: SwapSide;

  @Field(() => SwapSide, { description: 'Who was asked.' })
  other: SwapSide;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => Date)
  expiresAt: Date;
}

@ObjectType({ description: 'Newest first.' })
export class BoothSwaps {
  @Field(() => [BoothSwap])
  swaps: BoothSwap[];
}

@ObjectType()
export class SwapAnswered {
  @Field(() => ID)
  swapId: string;
}
