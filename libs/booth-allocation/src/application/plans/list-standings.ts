import { Injectable } from '@nestjs/common';
import { type Actor, type BoothId, type FairId, hasFairRole } from '@ketnoi/kernel';
import type { BoothState } from '../ports/plan-read-model.js';
import { ViewPlan } from '../view-plan.js';

/** How a booth stands in a list. `firm` is set for organisers alone. */
export interface BoothStanding {
  readonly state: BoothState | 'taken';
  readonly firm: string | null;
}

/** How the booths of a fair stand: state and firm for its organisers, free or taken for others who see the plan. */
@Injectable()
export class ListStandings {
  constructor(private readonly viewPlan: ViewPlan) {}

  /** Null = there is no plan, or none for this actor. */
  async execute(actor: Actor, fairId: FairId): Promise<ReadonlyMap<BoothId, BoothStanding> | null> {
    const plan = await this.viewPlan.execute(actor, fairId);
    if (!plan) return null;
    const organiser = hasFairRole(actor, fairId, 'organiser');
    const standings = plan.booths.map(({ boothId, state, companyName }): [BoothId, BoothStanding] => [
      boothId,
      organiser ? { state, firm: companyName } : { state: state === 'free' ? 'free' : 'taken', firm: null },
    ]);
    return new Map(standings);
  }
}
