import type { Actor, CompanyId, FairId } from '@ketnoi/kernel';
import { type Arrival, MarkArrived, ShowDeskDay, TakeBackArrival } from '@ketnoi/meetings';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { toEntry } from '../agendas/agenda.type.js';
import { answer, orNull } from '../answer.js';
import { DeskDay, MarkArrivedResult, MarkedArrival, TakeBackArrivalResult, TakenBackArrival } from './desk.type.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });
const CompanyArg = (): ParameterDecorator => Args('companyId', { type: () => ID });
const DayArg = (): ParameterDecorator => Args('day', { type: () => Int });

/** The desk at the door. What is marked twice is marked once, so no keys are needed. */
@Resolver()
export class DeskResolver {
  constructor(
    private readonly show: ShowDeskDay,
    private readonly mark: MarkArrived,
    private readonly takeBack: TakeBackArrival,
  ) {}

  @Query(() => DeskDay, {
    nullable: true,
    description: 'Without a day: the one that is on, or the next; after the fair its last.',
  })
  async deskDay(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('day', { type: () => Int, nullable: true }) day: number | null,
  ): Promise<object | null> {
    const found = await this.show.execute(actor, fairId as FairId, day);
    return orNull(found, (shown) => ({ ...shown, meetings: shown.meetings.map(toEntry) }));
  }

  @Mutation(() => MarkArrivedResult)
  async markArrived(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @CompanyArg() companyId: string,
    @DayArg() day: number,
  ): Promise<object> {
    return answer(MarkedArrival, await this.mark.execute(actor, arrival(fairId, companyId, day)));
  }

  @Mutation(() => TakeBackArrivalResult)
  async takeBackArrival(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @CompanyArg() companyId: string,
    @DayArg() day: number,
  ): Promise<object> {
    return answer(TakenBackArrival, await this.takeBack.execute(actor, arrival(fairId, companyId, day)));
  }
}

const arrival = (fairId: string, companyId: string, day: number): Arrival => ({
  fairId: fairId as FairId,
  companyId: companyId as CompanyId,
  day,
});
