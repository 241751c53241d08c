/**
 * Who could step in: for every meeting held, the requests left out that fit its slot if it fell through and that bring one of its
 * companies a replacement, in the order in which a repair would take them: by what holding each would add to everything that counts,
 * not to worth alone. Whoever does not come takes part in no replacement, so that each side has candidates of its own. Prepared the
 * evening before, so that a no-show is answered at once. Cost: meetings held × requests of their companies.
 */
import type { SchedulingProblem } from '../domain/problem.js';
import { PRODUCT_GOALS, type ScheduledMeeting } from '../domain/timetable.js';
import { buildModel } from './build-model.js';
import { mayStart, type Model } from './model.js';
import { SearchState } from './search-state.js';
import { weightsFor } from './weights.js';

export interface Standby {
  /** The request whose meeting might fall through, and its slot. */
  readonly instead: string;
  readonly slot: number;
  /** Requests that could take the slot, what would be taken first in front. */
  readonly requests: readonly string[];
}

/** @param most candidates for each company of a meeting */
export function standbyPairs(
  problem: SchedulingProblem,
  meetings: readonly ScheduledMeeting[],
  most: number,
): Standby[] {
  const model = buildModel(problem, meetings);
  const state = new SearchState(model, weightsFor(model, PRODUCT_GOALS));
  const indexOf = new Map(problem.requests.map((r, i) => [r.id, i]));
  const held = meetings.flatMap((m) => {
    const r = indexOf.get(m.id);
    return r === undefined ? [] : [{ r, slot: m.slot }];
  });
  for (const { r, slot } of held) state.put(r, slot);
  return held.map(({ r, slot }) => {
    state.take(r);
    const gainOf = new Map<number, number>();
    const better = (a: number, b: number): number => (gainOf.get(b) ?? 0) - (gainOf.get(a) ?? 0) || a - b;
    const waiting = state.unheld.filter((q) => q !== r && mayStart(model, q, slot) && state.isFree(q, slot));
    for (const q of waiting) gainOf.set(q, gain(state, q, slot));
    waiting.sort(better);
    const chosen = new Set(waiting.slice(0, most));
    for (const p of companiesAt(model, r))
      for (const q of waiting.filter((q) => !companiesAt(model, q).includes(p)).slice(0, most)) chosen.add(q);
    state.put(r, slot);
    const requests = [...chosen].sort(better).map((q) => problem.requests[q].id);
    return { instead: problem.requests[r].id, slot, requests };
  });
}

const companiesAt = ({ resource, resourceStart, participantEnd }: Model, r: number): Int32Array =>
  resource.subarray(resourceStart[r], participantEnd[r]);

function gain(state: SearchState, q: number, slot: number): number {
  const before = state.score;
  state.put(q, slot);
  const after = state.score;
  state.take(q);
  return after - before;
}
