/** The rows of the relaxation behind the upper bound: who or what can take how much of which requests over the whole fair. */
import { startsOf, UNLIMITED, type Model } from './model.js';
import { hallConstraints } from './hall-constraints.js';

/** Row i: sum of amount × request over `start[i] .. start[i + 1]` is at most `capacity[i]`. */
export interface Rows {
  readonly start: Int32Array;
  readonly request: Int32Array;
  readonly amount: Float64Array;
  readonly capacity: Float64Array;
}

export function relaxationRows(model: Model): Rows {
  const start = [0];
  const request: number[] = [];
  const amount: number[] = [];
  const capacity: number[] = [];
  const add = (users: readonly number[], amountOf: (r: number) => number, most: number): void => {
    const total = users.reduce((sum, r) => sum + amountOf(r), 0);
    if (total <= most) return;
    for (const r of users) {
      request.push(r);
      amount.push(amountOf(r));
    }
    start.push(request.length);
    capacity.push(most);
  };
  const usersOf: number[][] = Array.from({ length: model.resources }, () => []);
  for (let r = 0; r < model.requests; r++) {
    if (model.impossible.has(r)) continue;
    for (let i = model.resourceStart[r]; i < model.resourceStart[r + 1]; i++) usersOf[model.resource[i]].push(r);
  }
  const lengthOf = (r: number): number => model.length[r];
  const interpreted = new Set(model.interpreting.resourcesOf.flat());
  for (let k = 0; k < model.resources; k++) {
    if (interpreted.has(k)) continue;
    const slots = usableSlots(model, k, usersOf[k]);
    if (k >= model.participants) {
      add(usersOf[k], lengthOf, slots);
      continue;
    }
    const most = Math.min(model.maxMeetings[k], dayLimits(model, k));
    // With meetings of one slot only, one row says both.
    if (model.longest === 1) add(usersOf[k], lengthOf, Math.min(slots, most));
    else {
      add(usersOf[k], lengthOf, slots);
      if (most < UNLIMITED) add(usersOf[k], () => 1, most);
    }
  }
  const { accepted, typeOf, mostSlots } = model.interpreting;
  for (const { members, servers } of hallConstraints(accepted)) {
    const counted = new Set(members);
    const users = [...typeOf.keys()].filter((r) => counted.has(typeOf[r]) && !model.impossible.has(r));
    add(
      users,
      lengthOf,
      servers.reduce((sum, i) => sum + mostSlots[i], 0),
    );
  }
  return {
    start: Int32Array.from(start),
    request: Int32Array.from(request),
    amount: Float64Array.from(amount),
    capacity: Float64Array.from(capacity),
  };
}

/** Capacity of a resource over the slots in which at least one of its requests could be going on. */
function usableSlots(model: Model, k: number, users: readonly number[]): number {
  const reached = new Uint8Array(model.slots);
  for (const r of users) for (const t of startsOf(model, r)) reached.fill(1, t, t + model.length[r]);
  let total = 0;
  for (let t = 0; t < model.slots; t++) if (reached[t]) total += model.capacity[k * model.slots + t];
  return total;
}

function dayLimits(model: Model, p: number): number {
  const { calendar, slots } = model;
  if (model.maxPerDay[p] >= UNLIMITED) return UNLIMITED;
  const most = new Int32Array(calendar.days);
  for (let t = 0; t < slots; t++) most[calendar.dayOf[t]] += model.capacity[p * slots + t];
  return most.reduce((sum, n) => sum + Math.min(n, model.maxPerDay[p]), 0);
}
