import type { Actor, FairId } from '@ketnoi/kernel';
import { ShowCapacity } from '@ketnoi/meetings';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { orNull } from '../answer.js';
import { Capacity, toCapacity } from './capacity.type.js';

@Resolver()
export class CapacityResolver {
  constructor(private readonly show: ShowCapacity) {}

  @Query(() => Capacity, {
    nullable: true,
    description:
      'What one table, interpreter or slot more would add, and the curves. Takes some seconds the first time.',
  })
  async capacity(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
  ): Promise<Capacity | null> {
    return orNull(await this.show.execute(actor, fairId as FairId), toCapacity);
  }
}
