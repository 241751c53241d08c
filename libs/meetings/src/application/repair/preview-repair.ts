import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import type { RepairPlan } from '../../domain/repair/repair-plan.js';
import type { ReportedEvent } from '../../domain/repair/reported-event.js';
import { type NotFound, notFound } from '../refusals.js';
import { type ChangesForPerson, WhoChanges } from '../timetables/who-changes.js';
import { mayRepair } from './may-repair.js';
import { PlanRepair, type PlanRefusal } from './plan-repair.js';

export interface RepairPreview extends RepairPlan {
  /** Who would have to be told, and nobody else. */
  readonly people: readonly ChangesForPerson[];
}

/** Lists who would change and how before anything is applied; run twice, it says the same. */
@Injectable()
export class PreviewRepair {
  constructor(
    private readonly plan: PlanRepair,
    private readonly whoChanges: WhoChanges,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    events: readonly ReportedEvent[],
  ): Promise<Result<RepairPreview, NotFound | PlanRefusal>> {
    if (!mayRepair(actor, fairId)) return err(notFound('fair'));
    const plan = await this.plan.execute(fairId, events);
    if (!plan.ok) return plan;
    return ok({ ...plan.value, people: await this.whoChanges.of(fairId, plan.value.changes) });
  }
}
