/** Turns slots into a timetable: places and interpreters given out, figures counted, reasons found. */
import type { Goal, ScheduledMeeting, Timetable } from '../domain/timetable.js';
import { giveInterpreters } from './give-interpreters.js';
import { givePlaces } from './give-places.js';
import type { Model } from './model.js';
import { SearchState } from './search-state.js';
import { unscheduledReasons } from './unscheduled-reasons.js';
import { weightsFor } from './weights.js';

export interface Finished {
  readonly model: Model;
  readonly slotOf: Int32Array;
  readonly conflicts: readonly number[];
  readonly bounds: Pick<Timetable, 'upperBound' | 'mostMeetings' | 'gapsLowerBound'>;
  readonly iterations: number;
  /** The timetable people know, whose places and interpreters are kept where they can be. */
  readonly known: readonly ScheduledMeeting[];
  readonly goals: readonly Goal[];
}

export function writeTimetable({ model, slotOf, conflicts, bounds, iterations, known, goals }: Finished): Timetable {
  const { problem } = model;
  const held = slotOf.slice();
  const knownAs = new Map(known.map((m) => [m.id, m]));
  const places = givePlaces(model, held, knownAs);
  places.unserved.forEach((r) => (held[r] = -1));
  const interpreters = giveInterpreters(model, held, knownAs, goals);
  interpreters.unserved.forEach((r) => (held[r] = -1));
  const state = new SearchState(model, weightsFor(model, ['value', 'gaps']));
  const meetings: ScheduledMeeting[] = [];
  let value = 0;
  for (let r = 0; r < model.requests; r++) {
    if (held[r] < 0) continue;
    state.put(r, held[r]);
    value += model.score[r];
    meetings.push({
      id: problem.requests[r].id,
      slot: held[r],
      place: places.server[r] < 0 ? null : problem.places[places.server[r]].id,
      interpreter: interpreters.server[r] < 0 ? null : problem.interpreters[interpreters.server[r]].id,
    });
  }
  const belowMinimum = problem.participants.flatMap((p, i) =>
    state.count[i] < model.promised[i]
      ? [{ participant: p.id, held: state.count[i], promised: model.promised[i] }]
      : [],
  );
  return {
    meetings,
    value,
    ...bounds,
    gaps: state.gaps,
    belowMinimum,
    unscheduled: unscheduledReasons(state, conflicts),
    iterations,
    proved: null,
  };
}
