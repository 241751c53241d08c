import { Injectable } from '@nestjs/common';
import { type Actor, type BoothId, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import { walkingMinutes } from '../../engine/walking/fair-walks.js';
import { ViewPlan } from '../view-plan.js';
import { DrawnHalls } from './ports/drawn-halls.js';
import { RememberedWalks } from './remembered-walks.js';

export interface Walk {
  readonly metres: number;
  /** Begun ones counted. */
  readonly minutes: number;
}

/** How far it is from booth to booth along the aisles, for whoever may see the plan. */
@Injectable()
export class MeasureWalk {
  private readonly walks: RememberedWalks;

  constructor(
    private readonly viewPlan: ViewPlan,
    halls: DrawnHalls,
  ) {
    this.walks = new RememberedWalks(halls);
  }

  /** `not-found`, too, when a booth is not on the plan or no way leads from one to the other. */
  async execute(
    actor: Actor,
    fairId: FairId,
    from: BoothId,
    to: BoothId,
  ): Promise<Result<Walk, { readonly code: 'not-found' }>> {
    if (!(await this.viewPlan.mayWatch(actor, fairId))) return err({ code: 'not-found' });
    const [millimetres] = await this.walks.between(fairId, [[from, to]]);
    return millimetres === null ? err({ code: 'not-found' }) : ok(toWalk(millimetres));
  }
}

export const toWalk = (millimetres: number): Walk => ({
  metres: Math.round(millimetres / 1_000),
  minutes: walkingMinutes(millimetres),
});
