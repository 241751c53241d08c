import type { BoothKind as Kind } from '@ketnoi/booth-allocation';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MoneyInput } from '../booths/money.type.js';
import { BoothKind } from '../booths/plan.type.js';
import { ExpectedError, IdempotencyConflict, InvalidInput, NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { PointInput } from './hall-feature.type.js';
import { UnusablePlan } from './plan-problem.type.js';

@InputType({ description: 'What is left out stays as it is.' })
export class ChangeBoothInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  boothId: string;

  @Field(() => String, { nullable: true })
  number?: string | null;

  @Field(() => BoothKind, { nullable: true })
  kind?: Kind | null;

  @Field(() => ID, { nullable: true, description: 'Null = in no zone.' })
  zoneId?: string | null;

  @Field(() => [PointInput], { nullable: true })
  outline?: PointInput[] | null;

  @Field(() => Int, { nullable: true, description: 'Left out with a new outline: counted.' })
  openSides?: number | null;

  @Field(() => Int, { nullable: true, description: 'Watts; null = not said.' })
  powerW?: number | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'What is asked where the fair has no price list. Bookings keep the price that was frozen in them.',
  })
  price?: MoneyInput | null;
}

@ObjectType()
export class ChangedBooth {
  @Field(() => ID)
  boothId: string;
}

@ObjectType()
export class RemovedBooth {
  @Field(() => ID)
  boothId: string;
}

@ObjectType({ implements: () => ExpectedError, description: 'Somebody holds, has booked or has the booth reserved.' })
export class BoothClaimed extends ExpectedError {}

@ObjectType({ implements: () => ExpectedError, description: 'It was booked before: take it off the plan instead.' })
export class BoothHasHistory extends ExpectedError {}

@ObjectType({ description: 'A way along the aisles, from the floor before one booth to the floor before the other.' })
export class Walk {
  @Field(() => Int)
  metres: number;

  @Field(() => Int, { description: 'At an easy pace; begun ones counted.' })
  minutes: number;
}

export const ChangeBoothResult = resultUnion('ChangeBoothResult', () => [
  ChangedBooth,
  BoothClaimed,
  UnusablePlan,
  InvalidInput,
  NotFound,
  IdempotencyConflict,
]);
export const RemoveBoothResult = resultUnion('RemoveBoothResult', () => [
  RemovedBooth,
  BoothClaimed,
  BoothHasHistory,
  NotFound,
  IdempotencyConflict,
]);
export const WalkResult = resultUnion('WalkResult', () => [Walk, NotFound]);
