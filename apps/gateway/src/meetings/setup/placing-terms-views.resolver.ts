import type { Actor, CompanyId, FairId } from '@ketnoi/kernel';
import { ShowPlacingTerms } from '@ketnoi/meetings';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { orNull } from '../answer.js';
import { Attendance, OnlineRoom, RivalGroup, TermsOfPair } from './placing-terms.type.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });

/** What is special about single companies and meetings, as it stands. */
@Resolver()
export class PlacingTermsViewsResolver {
  constructor(private readonly show: ShowPlacingTerms) {}

  @Query(() => Attendance, { nullable: true })
  async attendance(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<Attendance | null> {
    const found = await this.show.attendance(actor, fairId as FairId, companyId as CompanyId);
    return orNull(found, (attendance) => attendance);
  }

  @Query(() => [OnlineRoom], { nullable: true })
  async onlineRooms(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<OnlineRoom[] | null> {
    return orNull(await this.show.onlineRooms(actor, fairId as FairId), (rooms) => [...rooms]);
  }

  @Query(() => [RivalGroup], { nullable: true })
  async rivals(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<RivalGroup[] | null> {
    return orNull(await this.show.rivals(actor, fairId as FairId), (groups) =>
      groups.map((companyIds) => ({ companyIds })),
    );
  }

  @Query(() => [TermsOfPair], { nullable: true, description: 'Of meetings that have any.' })
  async meetingTerms(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<TermsOfPair[] | null> {
    return orNull(await this.show.meetingTerms(actor, fairId as FairId), (terms) => [...terms]);
  }
}
