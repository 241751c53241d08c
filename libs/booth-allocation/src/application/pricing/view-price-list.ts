import { Injectable } from '@nestjs/common';
import type { Actor, FairId } from '@ketnoi/kernel';
import { ViewPlan } from '../view-plan.js';
import { PriceLists, type SetPrices } from './ports/price-lists.js';

/** The price list that applies to new quotes, for whoever has to do with the fair. Null = none, or not for this reader. */
@Injectable()
export class ViewPriceList {
  constructor(
    private readonly viewPlan: ViewPlan,
    private readonly lists: PriceLists,
  ) {}

  async execute(actor: Actor, fairId: FairId): Promise<SetPrices | null> {
    return (await this.viewPlan.mayWatch(actor, fairId)) ? this.lists.newest(fairId) : null;
  }
}
