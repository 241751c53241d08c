import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { SignalWeightInput } from '../meetings/setup/setup.input.js';
import { MissedPromise, RoundPrice } from '../meetings/rounds/promise.type.js';
import { SignalWeight } from '../meetings/setup/setup.type.js';

@ObjectType({ description: 'One slider.' })
export class MatchingWeight {
  @Field(() => String, { description: 'For programs: product, process, capacity, …' })
  signal: string;

  @Field(() => String, {
    description: 'Whose interest it speaks for: buyer or supplier. Only ratios within a side count.',
  })
  side: string;

  @Field(() => Float)
  weight: number;

  @Field(() => Float, { description: 'What the engine thinks best.' })
  standard: number;
}

@ObjectType({ description: 'Weights as they were set.' })
export class WeightVersion {
  @Field(() => Int)
  version: number;

  @Field(() => [SignalWeight])
  weights: SignalWeight[];

  @Field(() => ID)
  changedBy: string;

  @Field(() => Date)
  changedAt: Date;
}

@ObjectType({
  description: 'How much each signal counts at a fair, and how far wishes and earlier answers may shift a score.',
})
export class MatchingWeights {
  @Field(() => Int)
  version: number;

  @Field(() => [MatchingWeight])
  weights: MatchingWeight[];

  @Field(() => [SignalWeight], { description: 'Most points that a wish or an earlier answer adds or takes.' })
  shifts: SignalWeight[];

  @Field(() => [WeightVersion], { description: 'The newest first.' })
  versions: WeightVersion[];
}

@InputType()
export class WeightTrialInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => [SignalWeightInput], { description: 'Laid over the weights of the fair.' })
  weights: SignalWeightInput[];

  @Field(() => Float, { nullable: true })
  minimumScore?: number | null;

  @Field(() => Float, { nullable: true })
  fairnessDial?: number | null;

  @Field(() => Int, { defaultValue: 10, description: 'How many suppliers a top list holds.' })
  top: number;

  @Field(() => Int, { defaultValue: 50, description: 'Of how many changed lists to tell, the most changed first.' })
  lists: number;
}

@ObjectType({ description: 'The top list of a need that the weights would change.' })
export class TriedList {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  needId: string;

  @Field(() => ID)
  buyerId: string;

  @Field(() => [ID], { description: 'Suppliers that would enter, best first.' })
  enterIds: readonly string[];

  @Field(() => [ID])
  leaveIds: readonly string[];
}

@ObjectType({ description: 'What a propose round would choose.' })
export class TriedRound {
  @Field(() => Int)
  meetings: number;

  @Field(() => Float, { description: 'Sum of the scores of both sides together.' })
  total: number;

  @Field(() => Int)
  suppliersBelowFloor: number;

  @Field(() => Int)
  buyersBelowLeast: number;

  @Field(() => RoundPrice, { description: 'What the dial of fairness and the promises cost.' })
  price: RoundPrice;

  @Field(() => [MissedPromise], { description: 'Promises that could not be kept.' })
  missedPromises: MissedPromise[];
}

@ObjectType({
  description: 'What other weights would change. Nothing has been applied: `changeRoundSettings` applies them.',
})
export class TriedWeights {
  @Field(() => Int, { description: 'The version of the weights that the trial was laid over.' })
  weightsVersion: number;

  @Field(() => [TriedList])
  changed: TriedList[];

  @Field(() => Int, { description: 'Needs whose list changes.' })
  changedCount: number;

  @Field(() => Int)
  unchangedCount: number;

  @Field(() => [ID], { description: 'Suppliers that stand in no list now and would stand in one.' })
  suppliersGained: readonly string[];

  @Field(() => [ID])
  suppliersLost: readonly string[];

  @Field(() => TriedRound)
  now: TriedRound;

  @Field(() => TriedRound)
  tried: TriedRound;
}

export const TriedWeightsResult = resultUnion('TriedWeightsResult', () => [TriedWeights, InvalidInput, NotFound]);
