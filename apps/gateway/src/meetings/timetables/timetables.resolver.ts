import type { Actor, FairId, TimetableId } from '@ketnoi/kernel';
import { CompareTimetables, ShowTimetables } from '@ketnoi/meetings';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { PageArgs, pageRequest, toConnection } from '../../graphql/connection.js';
import { orNull } from '../answer.js';
import {
  Ban,
  PinnedRequest,
  ScheduledMeetingConnection,
  Timetable,
  TimetableDiff,
  toUnscheduled,
  UnscheduledRequestConnection,
} from './timetable.type.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });
const TimetableArg = (): ParameterDecorator => Args('timetableId', { type: () => ID });

/** Timetables as those who run the fair look through them. */
@Resolver()
export class TimetablesResolver {
  constructor(
    private readonly show: ShowTimetables,
    private readonly compare: CompareTimetables,
  ) {}

  @Query(() => Timetable, { nullable: true })
  async workingTimetable(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<Timetable | null> {
    return orNull(await this.show.working(actor, fairId as FairId), (timetable) => timetable);
  }

  @Query(() => [Timetable], { nullable: true, description: 'Released versions, newest first.' })
  async timetableVersions(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<Timetable[] | null> {
    return orNull(await this.show.versions(actor, fairId as FairId), (versions) => [...versions]);
  }

  @Query(() => ScheduledMeetingConnection, { nullable: true, description: 'In the order of time.' })
  async scheduledMeetings(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @TimetableArg() timetableId: string,
    @Args() page: PageArgs,
  ): Promise<ScheduledMeetingConnection | null> {
    const found = await this.show.meetings(actor, fairId as FairId, timetableId as TimetableId, pageRequest(page));
    return orNull(found, (meetings) => toConnection(meetings, (meeting) => ({ ...meeting })));
  }

  @Query(() => UnscheduledRequestConnection, { nullable: true, description: 'What is not held, and why.' })
  async unscheduledRequests(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @TimetableArg() timetableId: string,
    @Args() page: PageArgs,
  ): Promise<UnscheduledRequestConnection | null> {
    const found = await this.show.unscheduled(actor, fairId as FairId, timetableId as TimetableId, pageRequest(page));
    return orNull(found, (left) => toConnection(left, toUnscheduled));
  }

  @Query(() => [PinnedRequest], { nullable: true, description: 'In the order of time; those held wherever first.' })
  async pins(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<PinnedRequest[] | null> {
    return orNull(await this.show.pins(actor, fairId as FairId), (pins) => [...pins]);
  }

  @Query(() => [Ban], { nullable: true })
  async bans(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<Ban[] | null> {
    return orNull(await this.show.bans(actor, fairId as FairId), (bans) => [...bans]);
  }

  @Query(() => TimetableDiff, { nullable: true, description: 'Who changes between two versions.' })
  async timetableDiff(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('from', { type: () => Int, nullable: true, description: 'A version; null = nothing released yet.' })
    from: number | null,
    @Args('to', { type: () => Int, nullable: true, description: 'A version; null = the working timetable.' })
    to: number | null,
  ): Promise<TimetableDiff | null> {
    return orNull(await this.compare.execute(actor, fairId as FairId, from ?? null, to ?? null), (diff) => diff);
  }
}
