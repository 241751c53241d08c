import { Injectable } from '@nestjs/common';
import type { Actor, FairId, HallId } from '@ketnoi/kernel';
import { ViewPlan } from '../view-plan.js';
import { DrawnHalls, type StoredHall } from './ports/drawn-halls.js';

/** A hall as it is drawn, for whoever may see the plan; nothing of who booked what. */
@Injectable()
export class ViewHall {
  constructor(
    private readonly viewPlan: ViewPlan,
    private readonly halls: DrawnHalls,
  ) {}

  async execute(actor: Actor, fairId: FairId, hallId: HallId): Promise<StoredHall | null> {
    if (!(await this.viewPlan.mayWatch(actor, fairId))) return null;
    const [hall] = await this.halls.halls(fairId, [hallId]);
    return hall ?? null;
  }
}
