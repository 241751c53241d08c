import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { firstOpenSlot } from '../../domain/repair/fair-day.js';
import type { StandbyPair } from '../../domain/standby/standby-pair.js';
import { type NotFound, notFound } from '../refusals.js';
import { mayRepair, NOTHING_RELEASED, type NothingReleased } from '../repair/may-repair.js';
import { PlanRepair } from '../repair/plan-repair.js';
import { Repairer } from '../repair/ports/repairer.js';
import { StandbyPairs } from './ports/standby-pairs.js';

/** Candidates for each meeting, whoever of it does not come: more than the desk would ask one after the other. */
const MOST = 3;

export interface PreparedStandby {
  readonly versionNumber: number;
  readonly pairs: number;
}

/** Prepares who steps in where a meeting falls through: the evening before each day, after each release, and when asked. */
@Injectable()
export class PrepareStandby {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plan: PlanRepair,
    private readonly repairer: Repairer,
    private readonly standby: StandbyPairs,
  ) {}

  async asked(actor: Actor, fairId: FairId): Promise<Result<PreparedStandby, NotFound | NothingReleased>> {
    return mayRepair(actor, fairId) ? this.execute(fairId) : err(notFound('fair'));
  }

  /** Run twice, it leaves what it left the first time; overtaken by a release, it leaves the rest to that one's own run. */
  async execute(fairId: FairId): Promise<Result<PreparedStandby, NothingReleased>> {
    const day = await this.plan.read(fairId);
    if (!day) return err(NOTHING_RELEASED);
    const { inputs, meetings: known, released } = day;
    const openSlot = firstOpenSlot(day);
    const ahead = openSlot < day.slots.length;
    const found = ahead ? await this.repairer.standby({ inputs, known, openSlot }, MOST) : [];
    const pairs = found.flatMap(({ slot, insteadId, requestIds }) =>
      requestIds.map((requestId, i): StandbyPair => ({ slot, insteadId, position: i + 1, requestId })),
    );
    await this.unitOfWork.run(() => this.standby.replace(fairId, released.id, pairs));
    return ok({ versionNumber: released.versionNumber ?? 0, pairs: pairs.length });
  }
}
