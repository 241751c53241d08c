/**
 * Who could step in: for every meeting held, the requests left out that fit its slot if it fell through and that bring one of its
 * companies a replacement, best first. Prepared the evening before, so that a no-show is answered at once.
 * Cost: meetings held × requests of their companies.
 */
import type { SchedulingProblem } from '../domain/problem.js';
import type { ScheduledMeeting } from '../domain/timetable.js';
import { buildModel } from './build-model.js';
import { mayStart } from './model.js';
import { SearchState } from './search-state.js';
import { weightsFor } from './weights.js';

export interface Standby {
  /** The request whose meeting might fall through, and its slot. */
  readonly instead: string;
  readonly slot: number;
  /** Requests that could take the slot, worth most first. */
  readonly requests: readonly string[];
}

/** @param most candidates for each meeting */
export function standbyPairs(
  problem: SchedulingProblem,
  meetings: readonly ScheduledMeeting[],
  most: number,
): Standby[] {
  const model = buildModel(problem, meetings);
  const state = new SearchState(model, weightsFor(model, ['value']));
  const indexOf = new Map(problem.requests.map((r, i) => [r.id, i]));
  const held = meetings.flatMap((m) => {
    const r = indexOf.get(m.id);
    return r === undefined ? [] : [{ r, slot: m.slot }];
  });
  for (const { r, slot } of held) state.put(r, slot);
  return held.map(({ r, slot }) => {
    state.take(r);
    const candidates = new Set<number>();
    for (let i = model.resourceStart[r]; i < model.participantEnd[r]; i++) {
      const p = model.resource[i];
      for (let j = model.requestStart[p]; j < model.requestStart[p + 1]; j++) {
        const q = model.requestOf[j];
        if (q !== r && state.slotOf[q] < 0 && mayStart(model, q, slot) && state.isFree(q, slot)) candidates.add(q);
      }
    }
    state.put(r, slot);
    const best = [...candidates].sort((a, b) => model.score[b] - model.score[a] || a - b).slice(0, most);
    return { instead: problem.requests[r].id, slot, requests: best.map((q) => problem.requests[q].id) };
  });
}
