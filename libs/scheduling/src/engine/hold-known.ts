/** Starts a search from the timetable that people know, as far as it still can be. */
import type { ScheduledMeeting } from '../domain/timetable.js';
import type { Model } from './model.js';
import type { SearchState } from './search-state.js';

/** Slot each request has in it, or -1. */
export function homeSlots(model: Model, known: readonly ScheduledMeeting[]): Int32Array {
  const slotOf = new Map(known.map((m) => [m.id, m.slot]));
  return Int32Array.from(model.problem.requests, (r) => slotOf.get(r.id) ?? -1);
}

/** Known meetings whose interpreter and place are still there go first, so that what is lost is what the events took. */
export function holdKnown(state: SearchState, known: readonly ScheduledMeeting[], home: Int32Array): void {
  const { model } = state;
  const { problem } = model;
  const gone = new Map<string, Set<number>>();
  for (const server of [...problem.places, ...problem.interpreters])
    gone.set(server.id, new Set(server.unavailable ?? []));
  const knownAs = new Map(known.map((m) => [m.id, m]));
  const intact = (r: number): boolean => {
    const m = knownAs.get(problem.requests[r].id);
    return m !== undefined && !gone.get(m.place ?? '')?.has(m.slot) && !gone.get(m.interpreter ?? '')?.has(m.slot);
  };
  const waiting = [...home.keys()].filter((r) => home[r] >= 0 && state.slotOf[r] < 0);
  for (const r of [...waiting.filter(intact), ...waiting.filter((r) => !intact(r))]) {
    if (state.isFree(r, home[r])) state.put(r, home[r]);
  }
}
