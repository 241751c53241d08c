import { Injectable } from '@nestjs/common';
import {
  type Actor,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { type FairDay, firstOpenSlot } from '../../domain/repair/fair-day.js';
import { restored } from '../../domain/repair/restored.js';
import { unreleased } from '../../domain/repair/unreleased.js';
import type { Clash } from '../../domain/timetables/clash.js';
import { diffTimetables } from '../../domain/timetables/diff.js';
import { figuresOf } from '../../domain/timetables/figures.js';
import type { Meeting, TimetableFigures, Unscheduled } from '../../domain/timetables/timetable.js';
import { Rounds } from '../ports/rounds.js';
import { Timetabler } from '../ports/timetabler.js';
import { Timetables } from '../ports/timetables.js';
import { type NotFound, notFound } from '../refusals.js';
import type { TimetableClashes } from '../timetables/release-timetable.js';
import { timetableUnderWay, type TimetableUnderWay } from '../timetables/timetable-under-way.js';
import { OccupiedMeanwhile } from '../timetables/occupied-meanwhile.js';
import { mayRepair, type RepairSuperseded, type UnreleasedWork } from './may-repair.js';
import { PlanRepair } from './plan-repair.js';
import { type Repair, Repairs } from './ports/repairs.js';
import { type Released, ReleaseRepaired } from './release-repaired.js';

export interface UndoneRepair extends Released {
  readonly changes: number;
}

type Refusal = NotFound | RepairSuperseded | TimetableUnderWay;
export type UndoRepairRefusal = Refusal | UnreleasedWork | TimetableClashes | IdempotencyConflict;

/** Rolls back what was taken back already, as the other does. */
class WouldThrowAway extends Error {
  constructor(readonly count: number) {
    super(`${count} meetings of the working timetable are not released`);
  }
}

/** Rolls back what was taken back already. */
class WouldClash extends Error {
  constructor(readonly clashes: readonly Clash[]) {
    super(`${clashes.length} things stand in the way`);
  }
}

/**
 * The version before a repair is released again, under a number of its own; what has happened meanwhile stays as it
 * happened, and what was reported counts no more. Only the newest version can be undone.
 */
@Injectable()
export class UndoRepair {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly plan: PlanRepair,
    private readonly rounds: Rounds,
    private readonly timetables: Timetables,
    private readonly timetabler: Timetabler,
    private readonly repairs: Repairs,
    private readonly release: ReleaseRepaired,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    versionNumber: number,
    idempotencyKey: string,
  ): Promise<Result<UndoneRepair, UndoRepairRefusal>> {
    if (!mayRepair(actor, fairId)) return err(notFound('fair'));
    const request = { fairId, versionNumber };
    const undone = this.idempotency.decideOnce<UndoneRepair, Refusal>(
      { actorId: actor.personId, operation: 'undo-repair', key: idempotencyKey, request },
      () => this.undo(actor, fairId, versionNumber),
    );
    return undone.catch((error: unknown) => {
      if (error instanceof WouldThrowAway) return err({ code: 'unreleased-work', count: error.count });
      const clashes = clashesIn(error);
      if (!clashes) throw error;
      return err({ code: 'timetable-clashes', fairId, clashes });
    });
  }

  private async undo(actor: Actor, fairId: FairId, versionNumber: number): Promise<Result<UndoneRepair, Refusal>> {
    await this.repairs.lock(fairId);
    const repair = await this.repairs.ofVersion(fairId, versionNumber);
    if (!repair) return err(notFound('repair'));
    const newest = await this.timetables.newestReleased(fairId);
    if (newest?.versionNumber !== versionNumber)
      return err({ code: 'repair-superseded', newestVersion: newest?.versionNumber ?? 0 });
    const underWay = await timetableUnderWay(this.rounds, fairId);
    if (underWay) return err(underWay);
    await this.repairs.takeBack(repair);
    const day = await this.plan.read(fairId);
    if (!day) return err(notFound('timetable'));
    const after = await this.before(day, repair);
    const lost = unreleased(day, after);
    if (lost > 0) throw new WouldThrowAway(lost);
    const changes = diffTimetables(day.meetings, after);
    const released = await this.release.execute(actor, {
      action: 'undo-repair',
      basedOn: day.released,
      inputs: day.inputs,
      figures: { ...(await this.bounds(day, versionNumber)), ...figuresOf(day.inputs, after), proved: false },
      changes,
      unscheduled: await this.unscheduled(repair, after),
      detail: { undone: versionNumber },
    });
    // A pin at a time that has passed, or of a meeting that does not come back, would stand in the way of every round.
    await this.repairs.pinsFollow(fairId, released.versionNumber, new Set(changes.map((c) => c.requestId)));
    return ok({ ...released, changes: changes.length });
  }

  /** @throws WouldClash where the fair has changed so that it cannot be as it was */
  private async before({ inputs, meetings, slots, now }: FairDay, repair: Repair): Promise<readonly Meeting[]> {
    const open = firstOpenSlot({ slots, now });
    const wanted = new Set(inputs.requests.map((r) => r.id));
    const before = await this.timetables.meetings(repair.fairId, repair.basedOn);
    const after = restored(before, meetings, open, wanted);
    const name = (c: Clash): string => [c.code, c.who, c.slot, ...c.requestIds].join(' ');
    const old = new Set(this.timetabler.check(inputs, meetings).map(name));
    const fresh = this.timetabler.check(inputs, after).filter((c) => (c.slot ?? open) >= open && !old.has(name(c)));
    if (fresh.length > 0) throw new WouldClash(fresh);
    return after;
  }

  /** What could be reached before anybody was away. */
  private async bounds({ released }: FairDay, versionNumber: number): Promise<TimetableFigures> {
    return (await this.timetables.version(released.fairId, versionNumber - 1)) ?? released;
  }

  private async unscheduled(repair: Repair, after: readonly Meeting[]): Promise<readonly Unscheduled[]> {
    const held = new Set(after.map((m) => m.requestId));
    const left = await this.repairs.unscheduled(repair.fairId, repair.basedOn);
    return left.filter((u) => !held.has(u.requestId));
  }
}

function clashesIn(error: unknown): readonly Clash[] | null {
  if (error instanceof WouldClash) return error.clashes;
  if (!(error instanceof OccupiedMeanwhile)) return null;
  const { resource, slot } = error.taken;
  return [{ code: 'occupied', requestIds: [], who: resource, slot }];
}
