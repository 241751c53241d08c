import type { BoothKind as Kind } from '@ketnoi/booth-allocation';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdempotencyConflict, InvalidInput, NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { HallFeatureInput, PointInput } from '../plans/hall-feature.type.js';
import { MoneyInput } from './money.type.js';
import { BoothKind } from './plan.type.js';

@InputType()
export class ZoneInput {
  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  sectorId?: string | null;

  @Field(() => String, { nullable: true })
  country?: string | null;
}

@InputType()
export class ZoneShareInput extends ZoneInput {
  @Field(() => Float, { description: 'Its part of the booths, compared with the shares of the others.' })
  share: number;
}

@InputType()
export class DrawHallInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => String)
  name: string;

  @Field(() => [PointInput])
  outline: PointInput[];

  @Field(() => [HallFeatureInput], { defaultValue: [] })
  features: HallFeatureInput[];

  @Field(() => [ZoneInput], { defaultValue: [] })
  zones: ZoneInput[];
}

@InputType()
export class BoothDrawingInput {
  @Field(() => ID)
  hallId: string;

  @Field(() => ID, { nullable: true })
  zoneId?: string | null;

  @Field(() => String)
  number: string;

  @Field(() => BoothKind, { defaultValue: BoothKind.SHELL })
  kind: Kind;

  @Field(() => [PointInput])
  outline: PointInput[];

  @Field(() => Int, { defaultValue: 1 })
  openSides: number;

  @Field(() => Int, { nullable: true, description: 'Watts that the booth is wired for.' })
  powerW?: number | null;

  @Field(() => MoneyInput)
  price: MoneyInput;
}

@InputType()
export class LayOutHallInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  booths: number;

  @Field(() => String, { defaultValue: '', description: 'Stands before every number; at most 6 characters.' })
  numberPrefix: string;

  @Field(() => [ZoneShareInput], { defaultValue: [] })
  zones: ZoneShareInput[];

  @Field(() => MoneyInput)
  price: MoneyInput;

  @Field(() => Int, { defaultValue: 0, description: 'Added to the price of a corner booth, in per cent.' })
  cornerSurchargePercent: number;

  @Field(() => Int, { defaultValue: 0, description: 'How many of a hundred booths are raw space.' })
  rawPercent: number;
}

@ObjectType()
export class DrawnHall {
  @Field(() => ID)
  hallId: string;

  @Field(() => [ID], { description: 'In the order in which they were given.' })
  zoneIds: string[];
}

@ObjectType()
export class DrawnBooths {
  @Field(() => [ID], { description: 'In the order in which they were given.' })
  boothIds: string[];
}

@ObjectType()
export class LaidOutHall {
  @Field(() => ID)
  hallId: string;

  @Field(() => Int)
  booths: number;
}

const REFUSALS = [InvalidInput, NotFound, IdempotencyConflict] as const;
export const DrawHallResult = resultUnion('DrawHallResult', () => [DrawnHall, ...REFUSALS]);
export const DrawBoothsResult = resultUnion('DrawBoothsResult', () => [DrawnBooths, ...REFUSALS]);
export const LayOutHallResult = resultUnion('LayOutHallResult', () => [LaidOutHall, ...REFUSALS]);
