import type { Actor, FairId } from '@ketnoi/kernel';
import { ApplyRepair, PreviewRepair, type ReportedEvent, TakeBackAbsence, UndoRepair } from '@ketnoi/meetings';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { Key } from '../idempotency-arg.js';
import {
  ApplyRepairResult,
  PreviewRepairResult,
  repairRefusal,
  TakeBackAbsenceResult,
  UndoRepairResult,
} from './repair-refusals.type.js';
import { ApplyRepairInput, RepairEventInput } from './repair.input.js';
import { AppliedRepair, TakenBackAbsence, UndoneRepair } from './repair.type.js';
import { toldPreview } from './told-preview.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });

/** Mending the timetable while the fair is held. */
@Resolver()
export class RepairResolver {
  constructor(
    private readonly preview: PreviewRepair,
    private readonly apply: ApplyRepair,
    private readonly undo: UndoRepair,
    private readonly takeBack: TakeBackAbsence,
  ) {}

  @Mutation(() => PreviewRepairResult, {
    description:
      'Writes nothing, and says the same when asked again; a mutation because it computes for up to a second.',
  })
  async previewRepair(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('events', { type: () => [RepairEventInput] }) events: RepairEventInput[],
  ): Promise<object> {
    const found = await this.preview.execute(actor, fairId as FairId, reported(events));
    return found.ok ? toldPreview(found.value) : repairRefusal(found.error);
  }

  @Mutation(() => ApplyRepairResult, { description: 'Releases what was previewed, and writes to those who change.' })
  async applyRepair(
    @CurrentActor() actor: Actor,
    @Args('repair', { type: () => ApplyRepairInput }) repair: ApplyRepairInput,
    @Key() key: string,
  ): Promise<object> {
    const { fairId, basedOnVersion, fingerprint } = repair;
    const order = { fairId: fairId as FairId, events: reported(repair.events), basedOnVersion, fingerprint };
    const applied = await this.apply.execute(actor, order, key);
    return applied.ok ? Object.assign(new AppliedRepair(), applied.value) : repairRefusal(applied.error);
  }

  @Mutation(() => UndoRepairResult, {
    description: 'Releases the version before the repair again; what has happened meanwhile stays as it happened.',
  })
  async undoRepair(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('versionNumber', { type: () => Int }) versionNumber: number,
    @Key() key: string,
  ): Promise<object> {
    const undone = await this.undo.execute(actor, fairId as FairId, versionNumber, key);
    return undone.ok ? Object.assign(new UndoneRepair(), undone.value) : repairRefusal(undone.error);
  }

  @Mutation(() => TakeBackAbsenceResult, {
    description: 'Who was reported missing, a company, an interpreter or a place, is there after all, from now on.',
  })
  async takeBackAbsence(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('subjectId', { type: () => ID }) subjectId: string,
  ): Promise<object> {
    const back = await this.takeBack.execute(actor, fairId as FairId, subjectId);
    return back.ok ? Object.assign(new TakenBackAbsence(), back.value) : repairRefusal(back.error);
  }
}

/** Plain objects: they are kept as they were reported. */
const reported = (events: readonly RepairEventInput[]): ReportedEvent[] =>
  events.map((event) => ({ ...event }) as ReportedEvent);
