import { Injectable } from '@nestjs/common';
import { type Actor, type CompanyId, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import type { RepairPlan } from '../../domain/repair/repair-plan.js';
import type { ReportedEvent } from '../../domain/repair/reported-event.js';
import { DeskDays, type NamedCompany } from '../desk/ports/desk-days.js';
import { type NotFound, notFound } from '../refusals.js';
import { type ChangesForPerson, WhoChanges } from '../timetables/who-changes.js';
import { mayRepair } from './may-repair.js';
import { PlanRepair, type PlanRefusal } from './plan-repair.js';

export interface RepairPreview extends RepairPlan {
  /** Who would have to be told, and nobody else. */
  readonly people: readonly ChangesForPerson[];
  /** Companies in it by their names: the desk may not see all of them in the catalogue. */
  readonly companies: readonly NamedCompany[];
}

/** Lists who would change and how before anything is applied; run twice, it says the same. */
@Injectable()
export class PreviewRepair {
  constructor(
    private readonly plan: PlanRepair,
    private readonly whoChanges: WhoChanges,
    private readonly days: DeskDays,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    events: readonly ReportedEvent[],
  ): Promise<Result<RepairPreview, NotFound | PlanRefusal>> {
    if (!mayRepair(actor, fairId)) return err(notFound('fair'));
    const plan = await this.plan.execute(fairId, events);
    if (!plan.ok) return plan;
    const { changes } = plan.value;
    return ok({
      ...plan.value,
      people: await this.whoChanges.of(fairId, changes),
      companies: await this.days.names(fairId, companiesIn(plan.value)),
    });
  }
}

const companiesIn = ({ changes, unplaced }: RepairPlan): CompanyId[] => {
  const pairs = [...changes.flatMap(({ before, after }) => [before, after]), ...unplaced];
  return [...new Set(pairs.flatMap((pair) => (pair ? [pair.buyerId, pair.supplierId] : [])))];
};
