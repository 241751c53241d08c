import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Page, type PageRequest, type Result } from '@ketnoi/kernel';
import type { StandbyPairView } from '../../domain/standby/standby-pair.js';
import { type NotFound, notFound } from '../refusals.js';
import { seesRepairs } from '../repair/may-repair.js';
import { StandbyPairs, type WantedStandby } from './ports/standby-pairs.js';

@Injectable()
export class ShowStandby {
  constructor(private readonly standby: StandbyPairs) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    wanted: WantedStandby,
    page: PageRequest,
  ): Promise<Result<Page<StandbyPairView>, NotFound>> {
    if (!seesRepairs(actor, fairId)) return err(notFound('fair'));
    return ok(await this.standby.prepared(fairId, wanted, page));
  }
}
