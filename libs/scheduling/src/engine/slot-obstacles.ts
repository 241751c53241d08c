/** What stands in the way of a request in one slot, each with the change that would remove it and what that costs. */
import type { Change } from '../domain/unscheduled-reason.js';
import { requestAt, type Model } from './model.js';
import type { SearchState } from './search-state.js';
import type { Surroundings } from './surroundings.js';
import { tooFarFrom } from './walk-cost.js';

export interface Obstacle {
  readonly change: Change;
  readonly cost: number;
}

const COST = { lock: 1, table: 2, limit: 2, interpreter: 2.5, rule: 2.5, order: 3, meeting: 4, locked: 40, time: 6 };

export function obstaclesAt(state: SearchState, r: number, t: number, around: Surroundings): readonly Obstacle[] {
  const { model } = state;
  const request = requestAt(model, r);
  const found: Obstacle[] = [];
  const add = (cost: number, code: Change['code'], params: Change['params']): void => {
    found.push({ cost, change: { code, params } });
  };
  if (model.lockedAt[r] >= 0 && model.lockedAt[r] !== t) add(COST.lock, 'release-lock', { request: request.id });
  if (request.forbiddenSlots?.includes(t)) add(COST.rule, 'allow-slot', { slot: t });
  const out = inTheWay(state, r, t, around, (p, slot) =>
    add(COST.time, 'extend-availability', { participant: model.problem.participants[p].id, slot }),
  );
  const order = orderAround(state, r, t, out);
  for (const q of order) add(COST.order, 'waive-order', { request: requestAt(model, q).id });
  for (const q of out) {
    const locked = model.lockedAt[q] >= 0 ? COST.locked : 0;
    add(COST.meeting + model.score[q] / around.highest + locked, 'drop-meeting', {
      request: requestAt(model, q).id,
      slot: state.slotOf[q],
    });
  }
  limits(state, r, t, out, add);
  const covered = Array.from({ length: model.length[r] }, (_, n) => t + n);
  const placing = (k: number): boolean => !around.interpreting.has(k) && k < around.firstRule;
  const interpreting = (k: number): boolean => around.interpreting.has(k);
  const short = (chosen: (k: number) => boolean) => (s: number) => lacks(state, r, s, out, chosen);
  if (!around.placeOpen(request, t) || covered.some(short(placing))) found.push(oneMorePlace(state, r, t, around));
  if (!around.interpreterThere(request, t) || covered.some(short(interpreting)))
    found.push(...oneMoreInterpreter(state, r, t));
  if (rivalsMeet(model, r)) add(COST.rule, 'waive-rivals', {});
  return found;
}

/** A place and, where it needs one, an interpreter of its own. */
export const oneMoreOfAll = (state: SearchState, r: number, t: number, around: Surroundings): readonly Obstacle[] => [
  ...oneMoreInterpreter(state, r, t),
  ...(state.model.problem.places.length === 0 ? [] : [oneMorePlace(state, r, t, around)]),
];

/** One server for the whole of a long meeting. */
const during = ({ length }: Model, r: number, t: number): Change['params'] =>
  length[r] === 1 ? { slot: t } : { slot: t, slots: length[r] };

function oneMorePlace({ model }: SearchState, r: number, t: number, around: Surroundings): Obstacle {
  const request = requestAt(model, r);
  const kind = around.kindFor(request);
  const zone = request.zones?.at(0);
  const params = { ...during(model, r, t), ...(zone === undefined ? {} : { zone }) };
  return {
    cost: COST.table,
    change: kind === 'table' ? { code: 'add-table', params } : { code: 'add-place', params: { kind, ...params } },
  };
}

function oneMoreInterpreter({ model }: SearchState, r: number, t: number): readonly Obstacle[] {
  const language = requestAt(model, r).interpreterLanguage;
  if (language == null) return [];
  const change = { code: 'add-interpreter', params: { language, ...during(model, r, t) } } as const;
  return [{ cost: COST.interpreter, change }];
}

/** Meetings that must go: the least worth of those that hold the people of r, and of those that a rule of the fair counts. */
function inTheWay(
  state: SearchState,
  r: number,
  t: number,
  around: Surroundings,
  away: (participant: number, slot: number) => void,
): ReadonlySet<number> {
  const { model } = state;
  const out = new Set<number>();
  for (let i = model.resourceStart[r]; i < model.resourceStart[r + 1]; i++) {
    const k = model.resource[i];
    const person = i < model.participantEnd[r];
    if (!person && k < around.firstRule) continue;
    for (let s = t; s < t + model.length[r]; s++) {
      const room = state.capacity[k * model.slots + s];
      if (person && room === 0) away(k, s);
      if (state.used[k * model.slots + s] < room) continue;
      const sitting = usersAt(state, k, s, person).filter((q) => !out.has(q));
      sitting.sort((a, b) => worthLeaving(model, a) - worthLeaving(model, b) || a - b);
      if (room > 0) sitting.slice(0, Math.max(0, sitting.length - room + 1)).forEach((q) => out.add(q));
    }
  }
  // Nobody gets from there to r in time, or from r to there.
  if (model.walking?.strict === true) tooFarFrom(model, state.occupant, r, t).forEach((q) => out.add(q));
  return out;
}

const worthLeaving = (model: Model, q: number): number => model.score[q] + (model.lockedAt[q] >= 0 ? 1e9 : 0);

/** Held requests that use a resource in a slot. */
function usersAt(state: SearchState, k: number, slot: number, person: boolean): number[] {
  const { model } = state;
  if (state.used[k * model.slots + slot] === 0) return [];
  const covers = (q: number): boolean => {
    const s = state.slotOf[q];
    return s >= 0 && s <= slot && slot < s + model.length[q];
  };
  if (person) return [...model.requestOf.subarray(model.requestStart[k], model.requestStart[k + 1])].filter(covers);
  return Array.from({ length: model.requests }, (_, q) => q).filter((q) => covers(q) && uses(model, q, k));
}

function uses(model: Model, q: number, k: number): boolean {
  for (let i = model.resourceStart[q]; i < model.resourceStart[q + 1]; i++) if (model.resource[i] === k) return true;
  return false;
}

/** Is one of the chosen resources of r full in the slot, also without the meetings that go? */
function lacks(
  state: SearchState,
  r: number,
  slot: number,
  out: ReadonlySet<number>,
  chosen: (resource: number) => boolean,
): boolean {
  const { model } = state;
  for (let i = model.participantEnd[r]; i < model.resourceStart[r + 1]; i++) {
    const k = model.resource[i];
    if (!chosen(k)) continue;
    let used = state.used[k * model.slots + slot];
    for (const q of out) if (coveredBy(state, q, slot) && uses(model, q, k)) used--;
    if (used >= state.capacity[k * model.slots + slot]) return true;
  }
  return false;
}

const coveredBy = (state: SearchState, q: number, slot: number): boolean =>
  state.slotOf[q] <= slot && slot < state.slotOf[q] + state.model.length[q];

function limits(
  state: SearchState,
  r: number,
  t: number,
  out: ReadonlySet<number>,
  add: (cost: number, code: Change['code'], params: Change['params']) => void,
): void {
  const { model } = state;
  const { calendar } = model;
  for (let i = model.resourceStart[r]; i < model.participantEnd[r]; i++) {
    const p = model.resource[i];
    const participant = model.problem.participants[p].id;
    const own = [...out].filter((q) => uses(model, q, p));
    const held = state.count[p] - own.length;
    if (held >= model.maxMeetings[p]) add(COST.limit, 'raise-limit', { participant, limit: held + 1 });
    const today = own.filter((q) => calendar.dayOf[state.slotOf[q]] === calendar.dayOf[t]).length;
    const inDay = state.dayCount[p * calendar.days + calendar.dayOf[t]] - today;
    if (inDay >= model.maxPerDay[p]) add(COST.limit, 'raise-day-limit', { participant, limit: inDay + 1 });
    if (model.maxInARow[p] >= model.slots) continue;
    // What goes may shorten the row further; then the limit told is more than enough.
    const row = state.rowWith(p, t, model.length[r]);
    if (row > model.maxInARow[p]) add(COST.limit, 'raise-row-limit', { participant, limit: row });
  }
}

/** Meetings that would not come before or after r as they must. */
function orderAround(state: SearchState, r: number, t: number, out: ReadonlySet<number>): number[] {
  const { before, after, length } = state.model;
  const held = (q: number): boolean => state.slotOf[q] >= 0 && !out.has(q);
  return [
    ...before[r].filter((q) => held(q) && state.slotOf[q] + length[q] > t),
    ...after[r].filter((q) => held(q) && state.slotOf[q] < t + length[r]),
  ];
}

/** Two who must not meet anybody at the same time, in one meeting. */
function rivalsMeet({ problem }: Model, r: number): boolean {
  const { supplier, buyer, others = [] } = problem.requests[r];
  const everybody = [supplier, buyer, ...others];
  return (problem.rules?.neverAtOnce ?? []).some((group) => everybody.filter((id) => group.includes(id)).length > 1);
}
