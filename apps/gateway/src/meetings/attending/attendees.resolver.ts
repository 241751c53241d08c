import type { Actor, CompanyId, FairId, PersonId, RequestId } from '@ketnoi/kernel';
import { ChooseAttendees, SetUsualAttendees, ShowUsualAttendees } from '@ketnoi/meetings';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { answer, orNull } from '../answer.js';
import {
  AttendeeChoiceInput,
  ChooseAttendeesResult,
  ChosenAttendees,
  SetUsualAttendeesResult,
  toldElsewhere,
  UsualAttendees,
} from './attendees.type.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });
const CompanyArg = (): ParameterDecorator => Args('companyId', { type: () => ID });

/** Who of a company attends what. What is chosen twice is chosen once, so no keys are needed. */
@Resolver()
export class AttendeesResolver {
  constructor(
    private readonly choose: ChooseAttendees,
    private readonly setUsual: SetUsualAttendees,
    private readonly showUsual: ShowUsualAttendees,
  ) {}

  @Query(() => [ID], { nullable: true, description: 'Who attends the meetings for which nobody was chosen.' })
  async usualAttendees(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @CompanyArg() companyId: string,
  ): Promise<string[] | null> {
    return orNull(await this.showUsual.execute(actor, fairId as FairId, companyId as CompanyId), (ids) => [...ids]);
  }

  @Mutation(() => ChooseAttendeesResult, {
    description: 'Kept when the meeting is moved or a new timetable is released; gone when the meeting is called off.',
  })
  async chooseAttendees(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, companyId, requestId, personIds }: AttendeeChoiceInput,
  ): Promise<object> {
    const chosen = await this.choose.execute(actor, {
      ...{ fairId: fairId as FairId, companyId: companyId as CompanyId, requestId: requestId as RequestId },
      personIds: personIds as PersonId[],
    });
    if (!chosen.ok && chosen.error.code === 'attendee-elsewhere')
      return toldElsewhere(chosen.error.person, chosen.error.at);
    return answer(ChosenAttendees, chosen);
  }

  @Mutation(() => SetUsualAttendeesResult, { description: 'All of them; none = whoever of the company is there.' })
  async setUsualAttendees(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @CompanyArg() companyId: string,
    @Args('personIds', { type: () => [ID] }) personIds: string[],
  ): Promise<object> {
    const set = await this.setUsual.execute(actor, fairId as FairId, companyId as CompanyId, personIds as PersonId[]);
    return answer(UsualAttendees, set);
  }
}
