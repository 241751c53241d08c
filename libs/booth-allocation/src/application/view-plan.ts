import { Injectable } from '@nestjs/common';
import { type Actor, type FairId, hasFairRole } from '@ketnoi/kernel';
import { type Plan, type PlanReader, PlanReadModel } from './ports/plan-read-model.js';

/** The plan of a fair with the state of every booth, for whoever has to do with the fair. */
@Injectable()
export class ViewPlan {
  constructor(private readonly plans: PlanReadModel) {}

  execute(actor: Actor, fairId: FairId): Promise<Plan | null> {
    return this.plans.plan(fairId, readerOf(actor, fairId));
  }

  /** May the actor watch its changes? Asked once, when a subscription begins. */
  mayWatch(actor: Actor, fairId: FairId): Promise<boolean> {
    return this.plans.isOpenTo(fairId, readerOf(actor, fairId));
  }
}

const readerOf = (actor: Actor, fairId: FairId): PlanReader => ({
  staff: actor.fairRoles.some((membership) => membership.fairId === fairId),
  organiser: hasFairRole(actor, fairId, 'organiser'),
  companyIds: [
    ...actor.companyIds,
    ...actor.ledCompanies.filter((led) => led.fairId === fairId).map((led) => led.companyId),
  ],
});
