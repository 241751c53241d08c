import type { Actor, CompanyId, FairId, RequestId } from '@ketnoi/kernel';
import { type Attendance, KeepRivalsApart, PlaceOnlineRooms, SetAttendance, SetMeetingTerms } from '@ketnoi/meetings';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { answer } from '../answer.js';
import { AttendanceInput, MeetingTermsInput, RivalGroupInput } from './placing-terms.input.js';
import * as types from './placing-terms.type.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });

const attendanceOf = ({ online, ownInterpreter, ...said }: AttendanceInput): Attendance => ({
  online: online ? { timeZone: online.timeZone, from: online.from, until: online.until } : null,
  ownInterpreter: [...new Set(ownInterpreter)],
  acceptsEnglish: said.acceptsEnglish,
  mostPerDay: said.mostPerDay ?? null,
  mostInARow: said.mostInARow ?? null,
});

/** What is special about single companies and meetings. What is set twice is the same as set once, so no keys are needed. */
@Resolver()
export class PlacingTermsResolver {
  constructor(
    private readonly attend: SetAttendance,
    private readonly rooms: PlaceOnlineRooms,
    private readonly rivals: KeepRivalsApart,
    private readonly terms: SetMeetingTerms,
  ) {}

  @Mutation(() => types.SetAttendanceResult, {
    description: 'At the fair or online, with an interpreter of its own, in how many meetings a day.',
  })
  async setAttendance(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('attendance', { type: () => AttendanceInput }) input: AttendanceInput,
    @Args('seen', {
      type: () => AttendanceInput,
      nullable: true,
      description: 'What this is to replace: refused where something else stands. Absent = whatever stands.',
    })
    seen: AttendanceInput | null,
  ): Promise<object> {
    const ids = [fairId as FairId, companyId as CompanyId] as const;
    const set = await this.attend.execute(actor, ...ids, attendanceOf(input), seen && attendanceOf(seen));
    return answer(types.Attendance, set);
  }

  @Mutation(() => types.PlaceOnlineRoomsResult, { description: 'All rooms, by their links; null = not known yet.' })
  async placeOnlineRooms(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('links', { type: () => [String], nullable: 'items' }) links: (string | null)[],
  ): Promise<object> {
    const placed = await this.rooms.execute(actor, fairId as FairId, links);
    return answer(types.PlacedOnlineRooms, placed, (rooms) => ({ rooms }));
  }

  @Mutation(() => types.KeepRivalsApartResult, { description: 'All groups of competitors.' })
  async keepRivalsApart(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('groups', { type: () => [RivalGroupInput] }) groups: RivalGroupInput[],
    @Args('seen', {
      type: () => [RivalGroupInput],
      nullable: true,
      description: 'The groups that these are to replace: refused where others stand. Absent = whatever stands.',
    })
    seen: RivalGroupInput[] | null,
  ): Promise<object> {
    const ids = (some: readonly RivalGroupInput[]) => some.map(({ companyIds }) => companyIds as CompanyId[]);
    const kept = await this.rivals.execute(actor, fairId as FairId, ids(groups), seen && ids(seen));
    return answer(types.RivalsKeptApart, kept, (ids) => ({ groups: ids.map((companyIds) => ({ companyIds })) }));
  }

  @Mutation(() => types.SetMeetingTermsResult, { description: 'Kept to by the next timetable round.' })
  async setMeetingTerms(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('terms', { type: () => MeetingTermsInput }) { requestId, length, after, others }: MeetingTermsInput,
  ): Promise<object> {
    const wanted = {
      requestId: requestId as RequestId,
      length,
      after: after as RequestId[],
      others: others as CompanyId[],
    };
    return answer(types.MeetingTerms, await this.terms.execute(actor, fairId as FairId, wanted));
  }
}
