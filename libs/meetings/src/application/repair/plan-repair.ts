import { Injectable } from '@nestjs/common';
import { err, type FairId, Fingerprint, ok, type Result } from '@ketnoi/kernel';
import { absencesOf } from '../../domain/repair/absences.js';
import type { DayEvent } from '../../domain/repair/day-event.js';
import { type FairDay, firstOpenSlot } from '../../domain/repair/fair-day.js';
import { repairChanges } from '../../domain/repair/repair-changes.js';
import type { RepairPlan } from '../../domain/repair/repair-plan.js';
import type { ReportedEvent } from '../../domain/repair/reported-event.js';
import { resolveEvents } from '../../domain/repair/resolve-events.js';
import { unplacedOf } from '../../domain/repair/unplaced.js';
import { unreleased } from '../../domain/repair/unreleased.js';
import { figuresOf } from '../../domain/timetables/figures.js';
import { meetingsOf } from '../../domain/timetables/meetings-of.js';
import type { Meeting } from '../../domain/timetables/timetable.js';
import { FairSetup } from '../ports/fair-setup.js';
import { type InvalidInput, invalidInput } from '../refusals.js';
import { NOTHING_RELEASED, type NothingReleased } from './may-repair.js';
import { FairDays } from './ports/fair-days.js';
import { type RepairAnswer, Repairer } from './ports/repairer.js';

export type PlanRefusal = NothingReleased | InvalidInput;

/**
 * Says what a repair would change, and writes nothing. Asked again about the same fair it says the same, so that what is
 * applied is what was previewed: the fingerprint tells whether it still is.
 */
@Injectable()
export class PlanRepair {
  constructor(
    private readonly setup: FairSetup,
    private readonly days: FairDays,
    private readonly repairer: Repairer,
    private readonly fingerprint: Fingerprint,
  ) {}

  async execute(fairId: FairId, reported: readonly ReportedEvent[]): Promise<Result<RepairPlan, PlanRefusal>> {
    const day = await this.read(fairId);
    if (!day) return err(NOTHING_RELEASED);
    const events = resolveEvents(day, reported);
    if (!events.ok) return err(invalidInput(events.error));
    const openSlot = firstOpenSlot(day);
    const question = { inputs: day.inputs, known: day.meetings, openSlot, events: events.value };
    // Once the last slot has begun there is nothing left to mend.
    const answer = openSlot < day.slots.length ? await this.repairer.repair(question) : nothingLeft(day);
    return ok(this.planOf(day, events.value, openSlot, answer));
  }

  /** The fair as it is now, in the unit of work that asks where there is one. */
  async read(fairId: FairId): Promise<FairDay | null> {
    return this.days.read(fairId, await this.setup.settings(fairId));
  }

  /** Of what a plan is made from, and what it throws away; the clock is no part of it. */
  hashOf({ inputs, released, working, workingId }: FairDay): string {
    return this.fingerprint.of({ inputs, released: released.id, working, workingId });
  }

  private planOf(day: FairDay, events: readonly DayEvent[], openSlot: number, answer: RepairAnswer): RepairPlan {
    const { inputs, released: basedOn, meetings, working, workingId } = day;
    const { meetings: planned, unscheduled, ...bounds } = answer;
    // What has happened stays as it was, whatever the fair has become since.
    const happened = meetings.filter((m) => m.slot < openSlot);
    const known = new Set(happened.map((m) => m.requestId));
    const after = [...happened, ...meetingsOf(inputs, planned).filter((m) => !known.has(m.requestId))];
    const absences = absencesOf(inputs, events);
    const changes = repairChanges({
      ...{ before: meetings, after, events, unscheduled, absences },
      ...{ standby: day.standby, requests: inputs.requests },
    });
    const calledOff = [...new Set(events.flatMap((e) => (e.kind === 'cancelled' ? [e.requestId] : [])))];
    const afterFigures = figuresOf(inputs, after);
    const written = changes.map(({ requestId, after: to }) => ({ requestId, to }));
    return {
      basedOn,
      openSlot,
      changes,
      before: figuresOf(inputs, meetings),
      after: afterFigures,
      figures: { ...bounds, ...afterFigures, proved: false },
      unscheduled: unscheduledOf(changes, unscheduled, after),
      unplaced: unplacedOf(inputs, events, after, unscheduled),
      absences,
      calledOff,
      unreleased: unreleased(day, after),
      fingerprint: this.fingerprint.of({ basedOn: basedOn.id, written, absences, calledOff, working, workingId }),
      inputsHash: this.hashOf(day),
    };
  }
}

const nothingLeft = ({ released }: FairDay): RepairAnswer => {
  const { upperBound, mostMeetings, belowMinimum } = released;
  return { meetings: [], unscheduled: [], upperBound, mostMeetings, belowMinimum, iterations: 0 };
};

/** The engine's reasons, but for what events took: those say it better. */
function unscheduledOf(
  changes: RepairPlan['changes'],
  unscheduled: RepairAnswer['unscheduled'],
  after: readonly Meeting[],
): RepairPlan['unscheduled'] {
  const lost = changes.flatMap((c) => c.reason ?? []);
  const told = new Set([...lost.map((u) => u.requestId), ...after.map((m) => m.requestId)]);
  return [...lost, ...unscheduled.filter((u) => !told.has(u.requestId))];
}
