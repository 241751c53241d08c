import { Injectable } from '@nestjs/common';
import { type Actor, allPages, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import { type SlotTimes, timesIn } from '../../domain/slots/slot-times.js';
import type { StandbyPairView } from '../../domain/standby/standby-pair.js';
import { FairSetup } from '../ports/fair-setup.js';
import { Participations } from '../ports/participations.js';
import { type NotFound, notFound } from '../refusals.js';
import { seesRepairs } from '../repair/may-repair.js';
import { StandbyPairs } from './ports/standby-pairs.js';

/** A pair that could step in, with when. */
export interface ListedStandbyPair extends StandbyPairView {
  readonly times: SlotTimes | null;
}

export interface ListedStandby {
  /** In the order of time; of one meeting the best first. */
  readonly pairs: readonly ListedStandbyPair[];
  readonly timeZone: string;
}

/** All who could step in where a meeting falls through, for a list to take away. */
@Injectable()
export class ListStandby {
  constructor(
    private readonly participations: Participations,
    private readonly standby: StandbyPairs,
    private readonly setup: FairSetup,
  ) {}

  async execute(actor: Actor, fairId: FairId): Promise<Result<ListedStandby, NotFound>> {
    const fair = seesRepairs(actor, fairId) ? await this.participations.fair(fairId) : null;
    if (!fair) return err(notFound('fair'));
    const timesOf = timesIn(await this.setup.slots(fairId));
    const pairs = await allPages<StandbyPairView>((page) =>
      this.standby.prepared(fairId, { slot: null, insteadIds: null }, page),
    );
    return ok({ pairs: pairs.map((pair) => ({ ...pair, times: timesOf(pair.slot, 1) })), timeZone: fair.timeZone });
  }
}
