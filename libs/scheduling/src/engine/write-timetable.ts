/** Turns slots into a timetable: places and interpreters given out, figures counted, reasons found. */
import type { ScheduledMeeting, Timetable } from '../domain/timetable.js';
import { assignServers } from './assign-servers.js';
import type { Model } from './model.js';
import { SearchState } from './search-state.js';
import { unscheduledReasons } from './unscheduled-reasons.js';
import { watchWalking } from './walking.js';
import { weightsFor } from './weights.js';

export interface Finished {
  readonly model: Model;
  readonly slotOf: Int32Array;
  readonly conflicts: readonly number[];
  readonly bounds: Pick<Timetable, 'upperBound' | 'mostMeetings' | 'gapsLowerBound'>;
  readonly iterations: number;
  /** The timetable people know, whose places and interpreters are kept where they can be. */
  readonly known: readonly ScheduledMeeting[];
}

export function writeTimetable({ model, slotOf, conflicts, bounds, iterations, known }: Finished): Timetable {
  const { problem, slots } = model;
  const held = slotOf.slice();
  const knownAs = new Map(known.map((m) => [m.id, m]));
  const places = givePlaces(model, held);
  places.unserved.forEach((r) => (held[r] = -1));
  const interpreters = giveInterpreters(model, held);
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

  function givePlaces(m: Model, at: Int32Array): ReturnType<typeof assignServers> {
    const index = new Map(problem.places.map((p, i) => [p.id, i]));
    const pinned = Int32Array.from(problem.requests, (r) => index.get(r.locked?.place ?? '') ?? -1);
    const left = problem.places.map((p) => {
      const row = new Int32Array(slots).fill(p.capacity ?? 1);
      for (const t of p.unavailable ?? []) row[t] = 0;
      return row;
    });
    for (let r = 0; r < m.requests; r++) {
      if (pinned[r] < 0 || at[r] < 0) continue;
      for (let t = at[r]; t < at[r] + m.length[r]; t++) left[pinned[r]][t]--;
    }
    const keeper = (r: number): number => m.resource[m.resourceStart[r]];
    const before = Int32Array.from(problem.requests, (r) => index.get(knownAs.get(r.id)?.place ?? '') ?? -1);
    const walking = watchWalking(m);
    const ways = walking === null ? {} : { detour: walking.detour, taken: walking.taken };
    return assignServers(m, at, { ...m.placing, ...ways, room: (i, t) => left[i][t], keeper, before }, pinned);
  }

  function giveInterpreters(m: Model, at: Int32Array): ReturnType<typeof assignServers> {
    const index = new Map(problem.interpreters.map((i, n) => [i.id, n]));
    const pinned = Int32Array.from(problem.requests, (r) =>
      r.interpreterLanguage == null ? -1 : (index.get(r.locked?.interpreter ?? '') ?? -1),
    );
    const room = (i: number, t: number): number => m.interpreting.working[i * slots + t];
    const keeper = (r: number): number => m.resource[m.resourceStart[r] + 1];
    const before = Int32Array.from(problem.requests, (r) => index.get(knownAs.get(r.id)?.interpreter ?? '') ?? -1);
    return assignServers(m, at, { ...m.interpreting, room, keeper, before }, pinned);
  }
}
