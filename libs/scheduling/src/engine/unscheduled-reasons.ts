/**
 * Why each request is left out of this timetable, from the outside in: impossible, then limits, then the people's free slots, then
 * places and interpreters, then worth; and the smallest change that would let it in (smallest-change.ts). Cost: requests left
 * out × slots.
 */
import { meetsOnline } from '../domain/fitting.js';
import type { UnscheduledReason } from '../domain/unscheduled-reason.js';
import { mayStart, requestAt, UNLIMITED } from './model.js';
import type { SearchState } from './search-state.js';
import { smallestChange } from './smallest-change.js';
import { Surroundings } from './surroundings.js';
import { walkAllows } from './walk-cost.js';

type Why = Pick<UnscheduledReason, 'code' | 'params'>;

export function unscheduledReasons(
  state: SearchState,
  conflicts: readonly number[],
): (UnscheduledReason & { readonly id: string })[] {
  const inConflict = new Set(conflicts);
  const around = new Surroundings(state.model);
  return [...state.unheld]
    .sort((a, b) => a - b)
    .map((r) => ({
      id: requestAt(state.model, r).id,
      ...(inConflict.has(r) ? lockReason(state, r) : reasonFor(state, r)),
      ...smallestChange(state, r, around),
    }));
}

function lockReason(state: SearchState, r: number): Why {
  return { code: 'locked-conflict', params: { slot: requestAt(state.model, r).locked?.slot ?? 0 } };
}

function reasonFor(state: SearchState, r: number): Why {
  const { model } = state;
  const known = model.impossible.get(r);
  if (known !== undefined) return known;
  return fullParticipant(state, r) ?? blockedSlots(state, r);
}

function fullParticipant(state: SearchState, r: number): Why | null {
  const { model } = state;
  for (let i = model.resourceStart[r]; i < model.participantEnd[r]; i++) {
    const p = model.resource[i];
    if (model.maxMeetings[p] >= UNLIMITED || state.count[p] < model.maxMeetings[p]) continue;
    const participant = model.problem.participants[p].id;
    const limit = model.maxMeetings[p];
    return {
      code: 'participant-full',
      params: { participant, held: state.count[p], limit },
    };
  }
  return null;
}

/** Looks at every slot the request could start in and keeps the obstacle that is easiest to remove. */
function blockedSlots(state: SearchState, r: number): Why {
  const { model } = state;
  const request = requestAt(model, r);
  let free = -1;
  let instead = -1;
  let dayFull = false;
  let order = false;
  let tooFar = false;
  for (let t = 0; t < model.slots; t++) {
    if (!mayStart(model, r, t)) continue;
    const busy = obstacles(state, r, t, model.resourceStart[r], model.participantEnd[r]);
    if (busy.length === 1 && (instead < 0 || model.score[busy[0]] < model.score[instead])) instead = busy[0];
    if (busy.length > 0 || !peopleHaveRoom(state, r, t)) continue;
    if (!state.limitsAllow(r, t)) {
      if (model.ordered && !state.orderAllows(r, t)) order = true;
      else if (!walkAllows(model, state.occupant, r, t)) tooFar = true;
      else dayFull = true;
    } else if (free < 0) free = t;
  }
  if (free >= 0) {
    const shared = fullShared(state, r, free);
    if (shared === 'interpreters')
      return { code: 'interpreters-busy', params: { language: request.interpreterLanguage ?? '' } };
    return { code: meetsOnline(request) ? 'no-online-room' : 'no-table-left', params: {} };
  }
  if (dayFull) return { code: 'participant-day-full', params: { participant: request.buyer } };
  if (tooFar) return { code: 'walk-too-long', params: {} };
  if (order) return { code: 'order-conflict', params: {} };
  if (instead >= 0) {
    return { code: 'lower-value', params: { instead: requestAt(model, instead).id, score: model.score[r] } };
  }
  return { code: 'no-free-common-slot', params: { supplier: request.supplier, buyer: request.buyer } };
}

function peopleHaveRoom(state: SearchState, r: number, t: number): boolean {
  const { model } = state;
  for (let i = model.resourceStart[r]; i < model.participantEnd[r]; i++) {
    for (let s = t; s < t + model.length[r]; s++) {
      const at = model.resource[i] * model.slots + s;
      if (state.used[at] >= state.capacity[at]) return false;
    }
  }
  return true;
}

/** Meetings that occupy the people of r during its slots. */
function obstacles(state: SearchState, r: number, t: number, from: number, to: number): number[] {
  const { model } = state;
  const found = new Set<number>();
  for (let i = from; i < to; i++) {
    for (let s = t; s < t + model.length[r]; s++) {
      const at = model.resource[i] * model.slots + s;
      if (state.used[at] >= state.capacity[at] && state.occupant[at] >= 0) found.add(state.occupant[at]);
    }
  }
  return [...found];
}

function fullShared(state: SearchState, r: number, t: number): 'interpreters' | 'places' {
  const { model } = state;
  const interpreted = new Set(model.interpreting.resourcesOf.flat());
  for (let i = model.participantEnd[r]; i < model.resourceStart[r + 1]; i++) {
    const k = model.resource[i];
    for (let s = t; s < t + model.length[r]; s++) {
      if (state.used[k * model.slots + s] >= state.capacity[k * model.slots + s] && interpreted.has(k))
        return 'interpreters';
    }
  }
  return 'places';
}
