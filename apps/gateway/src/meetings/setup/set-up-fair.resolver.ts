import type { Actor, FairId, InterpreterId, PersonId, SeminarId, ZoneId } from '@ketnoi/kernel';
import {
  ChangeRoundSettings,
  DismissInterpreter,
  DropSeminar,
  EngageInterpreter,
  LayOutFair,
  PlaceTables,
  PlanSeminar,
} from '@ketnoi/meetings';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { answer } from '../answer.js';
import { Key } from '../idempotency-arg.js';
import { toRoundSettings, toSettingsChange } from './round-settings-of.js';
import * as results from './setup-results.type.js';
import {
  InterpreterTermsInput,
  RoundSettingsInput,
  SeminarPlanInput,
  SlotPlanInput,
  TablesInZoneInput,
} from './setup.input.js';
import { RoundSettings } from './setup.type.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });
const DespiteMeetings = (): ParameterDecorator =>
  Args('despiteMeetings', {
    type: () => Int,
    defaultValue: 0,
    description: 'How many meetings of the released timetable the organiser knows to lose their interpreter.',
  });

/** An organiser lays out a fair. What is set twice is the same as set once, so no keys are needed. */
@Resolver()
export class SetUpFairResolver {
  constructor(
    private readonly layOut: LayOutFair,
    private readonly tables: PlaceTables,
    private readonly engage: EngageInterpreter,
    private readonly dismiss: DismissInterpreter,
    private readonly plan: PlanSeminar,
    private readonly drop: DropSeminar,
    private readonly settings: ChangeRoundSettings,
  ) {}

  @Mutation(() => results.LayOutFairResult, { description: 'Makes the slots from days, hours and pauses.' })
  async layOutFair(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('plan', { type: () => SlotPlanInput }) plan: SlotPlanInput,
  ): Promise<object> {
    return answer(results.LaidOutFair, await this.layOut.execute(actor, fairId as FairId, plan));
  }

  @Mutation(() => results.PlaceTablesResult, { description: 'How many tables stand in which zone, all of them.' })
  async placeTables(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('tables', { type: () => [TablesInZoneInput] }) tables: TablesInZoneInput[],
  ): Promise<object> {
    const wanted = tables.map(({ zoneId, count }) => ({ zoneId: (zoneId ?? null) as ZoneId | null, count }));
    return answer(results.PlacedTables, await this.tables.execute(actor, fairId as FairId, wanted));
  }

  @Mutation(() => results.EngageInterpreterResult, { description: 'Engages a person, or changes the terms.' })
  async engageInterpreter(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('terms', { type: () => InterpreterTermsInput }) terms: InterpreterTermsInput,
  ): Promise<object> {
    const { personId, dailyCap, longestRun, sectors, feePerHalfDay } = terms;
    const fee = feePerHalfDay ? { amount: feePerHalfDay.amount, currency: feePerHalfDay.currency } : null;
    const wanted = { personId: personId as PersonId, dailyCap, longestRun, sectors, feePerHalfDay: fee };
    return answer(results.EngagedInterpreter, await this.engage.execute(actor, fairId as FairId, wanted));
  }

  @Mutation(() => results.DismissInterpreterResult)
  async dismissInterpreter(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('interpreterId', { type: () => ID }) interpreterId: string,
    @DespiteMeetings() despiteMeetings: number,
  ): Promise<object> {
    const dismissal = { interpreterId: interpreterId as InterpreterId, despiteMeetings };
    const dismissed = await this.dismiss.execute(actor, fairId as FairId, dismissal);
    return answer(results.DismissedInterpreter, dismissed);
  }

  @Mutation(() => results.PlanSeminarResult)
  async planSeminar(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('plan', { type: () => SeminarPlanInput }) { id, title, room, startsAt, endsAt }: SeminarPlanInput,
    @Key() key: string,
  ): Promise<object> {
    const plan = { id: (id ?? undefined) as SeminarId | undefined, title, room: room ?? null, startsAt, endsAt };
    return answer(results.PlannedSeminar, await this.plan.execute(actor, fairId as FairId, plan, key));
  }

  @Mutation(() => results.DropSeminarResult)
  async dropSeminar(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('seminarId', { type: () => ID }) seminarId: string,
  ): Promise<object> {
    return answer(results.DroppedSeminar, await this.drop.execute(actor, fairId as FairId, seminarId as SeminarId));
  }

  @Mutation(() => results.ChangeRoundSettingsResult)
  async changeRoundSettings(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('change', { type: () => RoundSettingsInput }) change: RoundSettingsInput,
  ): Promise<object> {
    const changed = await this.settings.execute(actor, fairId as FairId, toSettingsChange(change));
    return answer(RoundSettings, changed, toRoundSettings);
  }
}
