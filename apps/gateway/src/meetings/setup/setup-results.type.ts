import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IdempotencyConflict, InvalidInput, NotFound } from '../../graphql/expected-error.type.js';
import { resultUnion } from '../../graphql/result-union.js';
import { GridInUse, InterpreterHasMeetings, TablesInUse } from '../refusals.type.js';
import { RoundSettings } from './setup.type.js';

@ObjectType()
export class LaidOutFair {
  @Field(() => Int)
  slots: number;
}

@ObjectType()
export class PlacedTables {
  @Field(() => Int)
  tables: number;
}

@ObjectType()
export class EngagedInterpreter {
  @Field(() => ID)
  interpreterId: string;
}

@ObjectType()
export class DismissedInterpreter {
  @Field(() => ID)
  interpreterId: string;
}

@ObjectType()
export class PlannedSeminar {
  @Field(() => ID)
  seminarId: string;
}

@ObjectType()
export class DroppedSeminar {
  @Field(() => ID)
  seminarId: string;
}

@ObjectType()
export class SeatedAtSeminar {
  @Field(() => Int, { description: 'Who sits there now; people who do not attend the fair were left out.' })
  seats: number;
}

@ObjectType()
export class Availability {
  @Field(() => [Int], { description: 'Slots in which nobody can meet.' })
  unavailable: readonly number[];
}

export const LayOutFairResult = resultUnion('LayOutFairResult', () => [LaidOutFair, NotFound, InvalidInput, GridInUse]);
export const PlaceTablesResult = resultUnion('PlaceTablesResult', () => [
  PlacedTables,
  NotFound,
  InvalidInput,
  TablesInUse,
]);
export const EngageInterpreterResult = resultUnion('EngageInterpreterResult', () => [
  EngagedInterpreter,
  NotFound,
  InvalidInput,
]);
export const DismissInterpreterResult = resultUnion('DismissInterpreterResult', () => [
  DismissedInterpreter,
  NotFound,
  InterpreterHasMeetings,
]);
export const PlanSeminarResult = resultUnion('PlanSeminarResult', () => [
  PlannedSeminar,
  NotFound,
  InvalidInput,
  IdempotencyConflict,
]);
export const DropSeminarResult = resultUnion('DropSeminarResult', () => [DroppedSeminar, NotFound]);
export const SeatAtSeminarResult = resultUnion('SeatAtSeminarResult', () => [SeatedAtSeminar, NotFound]);
@ObjectType()
export class InterpreterHours {
  @Field(() => ID)
  interpreterId: string;

  @Field(() => [Int], { description: 'Slots in which the interpreter is not there.' })
  unavailable: readonly number[];
}

export const SetAvailabilityResult = resultUnion('SetAvailabilityResult', () => [Availability, NotFound, InvalidInput]);
export const ChangeRoundSettingsResult = resultUnion('ChangeRoundSettingsResult', () => [
  RoundSettings,
  NotFound,
  InvalidInput,
]);
