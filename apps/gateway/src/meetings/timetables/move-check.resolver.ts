import type { Actor } from '@ketnoi/kernel';
import { CheckMove } from '@ketnoi/meetings';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { answer } from '../answer.js';
import { clashesAt } from '../refusals.type.js';
import { HandMoveInput, toHandMove } from './hand-work.type.js';
import { MoveCheck, MoveCheckResult } from './move-check.type.js';

@Resolver()
export class MoveCheckResolver {
  constructor(private readonly check: CheckMove) {}

  @Query(() => MoveCheckResult, { description: 'What a move by hand would break, before it is made. Writes nothing.' })
  async moveCheck(
    @CurrentActor() actor: Actor,
    @Args('move', { type: () => HandMoveInput }) move: HandMoveInput,
  ): Promise<object> {
    const checked = await this.check.execute(actor, toHandMove(move));
    return answer(MoveCheck, checked, (found) => ({ ...found, clashes: clashesAt(move.fairId, found.clashes) }));
  }
}
