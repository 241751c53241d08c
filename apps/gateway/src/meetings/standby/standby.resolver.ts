import type { Actor, FairId, RequestId } from '@ketnoi/kernel';
import { PrepareStandby, ShowStandby } from '@ketnoi/meetings';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { PageArgs, pageRequest, refuseUnlessWithin, toConnection } from '../../graphql/connection.js';
import { orNull } from '../answer.js';
import { LAST_SLOT } from '../last-slot.js';
import { repairRefusal } from '../repair/repair-refusals.type.js';
import { PreparedStandby, PrepareStandbyResult, StandbyPair, StandbyPairConnection } from './standby.type.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });

/** More than one day of a delegation of companies. */
const MOST_MEETINGS = 1_000;

/** Who steps in for whom. */
@Resolver(() => StandbyPair)
export class StandbyResolver {
  constructor(
    private readonly show: ShowStandby,
    private readonly prepare: PrepareStandby,
  ) {}

  @Query(() => StandbyPairConnection, {
    nullable: true,
    description:
      'Prepared for the newest version, the evening before each day and after each release; in the order of time.',
  })
  async standbyPairs(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('slot', { type: () => Int, nullable: true, description: 'Absent = of all slots.' }) slot: number | null,
    @Args('insteadIds', {
      type: () => [ID],
      nullable: true,
      description: `Meetings that might fall through, at most ${MOST_MEETINGS}. Absent = all.`,
    })
    insteadIds: string[] | null,
    @Args() page: PageArgs,
  ): Promise<StandbyPairConnection | null> {
    if (slot != null) refuseUnlessWithin('slot', slot, 0, LAST_SLOT);
    if (insteadIds) refuseUnlessWithin('insteadIds', insteadIds.length, 0, MOST_MEETINGS);
    const wanted = { slot: slot ?? null, insteadIds: (insteadIds ?? null) as RequestId[] | null };
    const found = await this.show.execute(actor, fairId as FairId, wanted, pageRequest(page));
    return orNull(found, (pairs) => toConnection(pairs, (pair) => ({ ...pair })));
  }

  @Mutation(() => PrepareStandbyResult, { description: 'Prepares now what is prepared every evening.' })
  async prepareStandby(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<object> {
    const prepared = await this.prepare.asked(actor, fairId as FairId);
    return prepared.ok ? Object.assign(new PreparedStandby(), prepared.value) : repairRefusal(prepared.error);
  }
}
