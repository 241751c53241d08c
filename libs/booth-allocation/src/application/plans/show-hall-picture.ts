import { Injectable } from '@nestjs/common';
import type { Actor, FairId, HallId } from '@ketnoi/kernel';
import { ViewPlan } from '../view-plan.js';
import { HallPictures } from './ports/hall-pictures.js';

/** The picture itself, for whoever may see the plan. */
@Injectable()
export class ShowHallPicture {
  constructor(
    private readonly viewPlan: ViewPlan,
    private readonly pictures: HallPictures,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    hallId: HallId,
  ): Promise<{ readonly contentType: string; readonly body: Uint8Array } | null> {
    return (await this.viewPlan.mayWatch(actor, fairId)) ? this.pictures.body(fairId, hallId) : null;
  }
}
