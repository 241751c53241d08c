import type { Actor, FairId } from '@ketnoi/kernel';
import { UndoMove } from '@ketnoi/meetings';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { answer, orNull } from '../answer.js';
import { HandMove, UndoMoveResult, UndoneMove } from './undo-move.type.js';

@Resolver()
export class UndoMoveResolver {
  constructor(private readonly undo: UndoMove) {}

  @Query(() => [HandMove], {
    nullable: true,
    description: "The reader's own moves by hand in the working timetable that are not undone, newest first.",
  })
  async handMoves(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
  ): Promise<HandMove[] | null> {
    return orNull(await this.undo.list(actor, fairId as FairId), (moves) =>
      moves.map(({ id, requestId, before, after, movedAt }) => ({
        ...{ id, requestId, movedAt },
        ...{ fromSlot: before?.slot ?? null, toSlot: after.slot },
      })),
    );
  }

  @Mutation(() => UndoMoveResult, {
    description: 'Takes an own move by hand back, once; refused when anything else has changed the meeting since.',
  })
  async undoMove(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('moveId', { type: () => ID }) moveId: string,
  ): Promise<object> {
    return answer(UndoneMove, await this.undo.execute(actor, fairId as FairId, moveId));
  }
}
