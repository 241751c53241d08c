/** Walks that do not fit between two meetings that follow each other. */
import { changeMinutes, walkMinutes, walks } from './hall-walks.js';
import type { Occupation } from './occupation.js';
import type { SchedulingProblem } from './problem.js';
import type { ScheduledMeeting } from './timetable.js';
import type { Violation } from './violation.js';

export function checkWalks(
  problem: SchedulingProblem,
  people: Occupation,
  heldAt: ReadonlyMap<string, ScheduledMeeting>,
  found: Violation[],
): void {
  if ((problem.rules?.walks ?? []).length === 0) return;
  const minutes = walkMinutes(problem.rules);
  const change = problem.slots.map((_, t) => changeMinutes(problem.slots, t));
  const hallOf = new Map(problem.places.map((p) => [p.id, p.hall]));
  const hallOfMeeting = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : hallOf.get(heldAt.get(id)?.place ?? '');
  for (const participant of problem.participants) {
    if (!walks(participant)) continue;
    for (const [slot, [request]] of people.of(participant.id)) {
      const [before] = slot > 0 ? people.at(participant.id, slot - 1) : [];
      const [from, to] = [hallOfMeeting(before), hallOfMeeting(request)];
      if (before === request || from === undefined || to === undefined) continue;
      if (minutes(from, to) <= change[slot]) continue;
      found.push({ code: 'walk-too-long', requests: [before, request], who: participant.id, slot });
    }
  }
}
