import type { Actor, CompanyId, FairId } from '@ketnoi/kernel';
import { ShowFairSetup } from '@ketnoi/meetings';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { orNull } from '../answer.js';
import { toRoundSettings } from './round-settings-of.js';
import { FairGrid, Interpreter, MeetingTable, RoundSettings, Seminar } from './setup.type.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });

/** How a fair is laid out for meetings. */
@Resolver()
export class FairSetupResolver {
  constructor(private readonly show: ShowFairSetup) {}

  @Query(() => FairGrid, { nullable: true, description: 'For everybody who has to do with the fair.' })
  async fairGrid(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<FairGrid | null> {
    return orNull(await this.show.grid(actor, fairId as FairId), (grid) => grid);
  }

  @Query(() => [Int], { nullable: true, description: 'Slots in which the company cannot meet.' })
  async unavailableSlots(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<number[] | null> {
    const found = await this.show.unavailableSlots(actor, fairId as FairId, companyId as CompanyId);
    return orNull(found, (slots) => [...slots]);
  }

  @Query(() => [MeetingTable], { nullable: true })
  async meetingTables(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<MeetingTable[] | null> {
    return orNull(await this.show.tables(actor, fairId as FairId), (tables) => [...tables]);
  }

  @Query(() => [Interpreter], { nullable: true })
  async interpreters(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<Interpreter[] | null> {
    return orNull(await this.show.interpreters(actor, fairId as FairId), (interpreters) => [...interpreters]);
  }

  @Query(() => [Seminar], { nullable: true, description: 'For everybody who has to do with the fair.' })
  async seminars(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<Seminar[] | null> {
    return orNull(await this.show.seminars(actor, fairId as FairId), (seminars) => [...seminars]);
  }

  @Query(() => RoundSettings, { nullable: true })
  async roundSettings(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<RoundSettings | null> {
    return orNull(await this.show.settings(actor, fairId as FairId), toRoundSettings);
  }
}
