import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { NotFound } from '../../graphql/expected-error.type.js';
import { resultUnion } from '../../graphql/result-union.js';
import { ChangedSince, MoveClashes, TimetableUnderWay } from '../refusals.type.js';

@ObjectType({ description: 'A move by hand that can be taken back.' })
export class HandMove {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  requestId: string;

  @Field(() => Int, { nullable: true, description: 'Null: it was not held.' })
  fromSlot: number | null;

  @Field(() => Int)
  toSlot: number;

  @Field(() => Date)
  movedAt: Date;
}

@ObjectType()
export class UndoneMove {
  @Field(() => ID)
  requestId: string;
}

export const UndoMoveResult = resultUnion('UndoMoveResult', () => [
  UndoneMove,
  NotFound,
  TimetableUnderWay,
  ChangedSince,
  MoveClashes,
]);
