import { err, ok, type Result, type Slot } from '@ketnoi/kernel';
import { type DayHours, type SlotPlan, type SlotPlanProblem, slotPlanProblems } from './slot-plan.js';
import { zonedInstant } from './zoned-instant.js';

export interface Pause {
  readonly name: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface SlotLayout {
  readonly slots: readonly Slot[];
  readonly pauses: readonly Pause[];
}

const MINUTE = 60_000;
const MOST_SLOTS = 500;

/** Lays slots back to back through each day, starting anew after each pause; a slot that would reach into a pause is not made. */
export function layOutSlots(plan: SlotPlan, timeZone: string): Result<SlotLayout, readonly SlotPlanProblem[]> {
  const problems = slotPlanProblems(plan);
  if (problems.length > 0) return err(problems);
  const instants = (row: DayHours): { startsAt: Date; endsAt: Date } => ({
    startsAt: zonedInstant(row.date, row.from, timeZone),
    endsAt: zonedInstant(row.date, row.to, timeZone),
  });
  const pauses = plan.pauses
    .map((pause) => ({ name: pause.name, ...instants(pause) }))
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const slots: Slot[] = [];
  plan.days.forEach((row, day) => {
    const { startsAt, endsAt } = instants(row);
    let ofDay = 0;
    let from = startsAt.getTime();
    for (;;) {
      const to = from + plan.slotMinutes * MINUTE;
      if (to > endsAt.getTime()) break;
      const pause = pauses.find((p) => p.startsAt.getTime() < to && p.endsAt.getTime() > from);
      if (pause) {
        from = pause.endsAt.getTime();
        continue;
      }
      slots.push({ index: slots.length, day, ofDay: ofDay++, startsAt: new Date(from), endsAt: new Date(to) });
      from = to + plan.changeMinutes * MINUTE;
    }
  });
  if (slots.length > MOST_SLOTS) return err([{ code: 'out-of-range', path: 'days' }]);
  return ok({ slots, pauses });
}
