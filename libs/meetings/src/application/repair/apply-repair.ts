import { Injectable } from '@nestjs/common';
import {
  type Actor,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  ok,
  type Result,
} from '@ketnoi/kernel';
import type { RepairPlan } from '../../domain/repair/repair-plan.js';
import type { ReportedEvent } from '../../domain/repair/reported-event.js';
import { Rounds } from '../ports/rounds.js';
import { type NotFound, notFound } from '../refusals.js';
import { timetableUnderWay, type TimetableUnderWay } from '../timetables/timetable-under-way.js';
import { OccupiedMeanwhile } from '../timetables/occupied-meanwhile.js';
import { mayRepair, NOTHING_RELEASED, type RepairOutdated } from './may-repair.js';
import { PlanRepair, type PlanRefusal } from './plan-repair.js';
import { type RepairId, Repairs } from './ports/repairs.js';
import { type Released, ReleaseRepaired } from './release-repaired.js';

export interface RepairOrder {
  readonly fairId: FairId;
  readonly events: readonly ReportedEvent[];
  /** As the preview told them. */
  readonly basedOnVersion: number;
  readonly fingerprint: string;
}

export interface AppliedRepair extends Released {
  readonly changes: number;
}

type Refusal = NotFound | PlanRefusal | RepairOutdated | TimetableUnderWay;
export type ApplyRepairRefusal = Refusal | IdempotencyConflict;

/**
 * Applies what was previewed, all or nothing. The engine runs again before the transaction, never inside it; that what
 * it found is still what was previewed is told by the fingerprint, and that nothing has changed since it looked is asked
 * again under the lock which everybody takes who changes a timetable. Two at once: the second finds another version.
 */
@Injectable()
export class ApplyRepair {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly plan: PlanRepair,
    private readonly rounds: Rounds,
    private readonly repairs: Repairs,
    private readonly release: ReleaseRepaired,
    private readonly ids: Ids,
  ) {}

  async execute(
    actor: Actor,
    order: RepairOrder,
    idempotencyKey: string,
  ): Promise<Result<AppliedRepair, ApplyRepairRefusal>> {
    if (!mayRepair(actor, order.fairId)) return err(notFound('fair'));
    const planned = await this.plan.execute(order.fairId, order.events);
    const request = { actorId: actor.personId, operation: 'apply-repair', key: idempotencyKey, request: order };
    // A repetition must find its stored answer: what has become of the plan is asked for new keys only.
    const applied = this.idempotency.decideOnce<AppliedRepair, Refusal>(request, async () =>
      planned.ok ? this.apply(actor, order, planned.value) : planned,
    );
    return applied.catch((error: unknown) => {
      if (!(error instanceof OccupiedMeanwhile) || !planned.ok) throw error;
      return err(outdated(planned.value));
    });
  }

  private async apply(actor: Actor, order: RepairOrder, plan: RepairPlan): Promise<Result<AppliedRepair, Refusal>> {
    const { fairId, events } = order;
    const asPreviewed = plan.fingerprint === order.fingerprint && plan.basedOn.versionNumber === order.basedOnVersion;
    if (!asPreviewed) return err(outdated(plan));
    await this.repairs.lock(fairId);
    const underWay = await timetableUnderWay(this.rounds, fairId);
    if (underWay) return err(underWay);
    const day = await this.plan.read(fairId);
    if (!day) return err(NOTHING_RELEASED);
    if (this.plan.hashOf(day) !== plan.inputsHash) return err(outdated({ basedOn: day.released }));
    const { basedOn, figures, changes, unscheduled, absences, calledOff } = plan;
    const id = this.ids.next() as RepairId;
    const detail = { events, repairId: id };
    const next = {
      action: 'apply-repair' as const,
      basedOn,
      inputs: day.inputs,
      figures,
      changes,
      unscheduled,
      detail,
    };
    const released = await this.release.execute(actor, next);
    const { versionNumber } = released;
    const reported = { events, absences, calledOff, changes, by: actor.personId };
    await this.repairs.add({ fairId, id, versionNumber, basedOn: basedOn.id, ...reported });
    return ok({ ...released, changes: changes.length });
  }
}

const outdated = ({ basedOn }: Pick<RepairPlan, 'basedOn'>): RepairOutdated => ({
  code: 'repair-outdated',
  newestVersion: basedOn.versionNumber ?? 0,
});
