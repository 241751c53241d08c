/**
 * A bound on gaps that sees what single participants do not: in every slot only so many can be busy, because there are only so many
 * tables. Each busy slot gets a price; each participant then takes the days that cost it least in gaps and prices together (a dynamic
 * programme over slots, meetings held and idle or not); what all of them pay, less what the tables could take in, is a bound whatever
 * the prices (Lagrangian relaxation). The prices follow the slots that are wanted too much (subgradients with Polyak's steps).
 * Cost: rounds × participants × slots × meetings of each.
 */
import { startsOf, type Model } from '../model.js';

const ROUNDS = 250;
/** Large events get fewer rounds: a bound is to be had in a fraction of a second. */
const MOST_STATES = 25_000_000;
/** Rounding must never make a bound too high. */
const ROUNDING = 1e-6;
const BEFORE = 0;
const BUSY = 1;
const IDLE = 2;

/** @param each gaps that each participant has at least, whatever the others do */
export function pricedGaps(model: Model, each: Int32Array): number {
  const places = busyPlaces(model);
  if (places === null) return 0;
  const days = Array.from({ length: model.participants }, (_, p) => dayOf(model, p, each[p]));
  const states = days.reduce((sum, day) => sum + (day?.cost.length ?? 0), 1);
  const rounds = Math.min(ROUNDS, Math.floor(MOST_STATES / states));
  const price = new Float64Array(model.slots);
  const wanted = new Int32Array(model.slots);
  let best = 0;
  for (let round = 0; round < rounds; round++) {
    let bound = 0;
    for (let t = 0; t < model.slots; t++) bound -= price[t] * places[t];
    wanted.fill(0);
    for (const day of days) if (day !== null) bound += cheapest(day, price, wanted);
    best = Math.max(best, bound);
    let length = 0;
    for (let t = 0; t < model.slots; t++)
      if (wanted[t] > places[t] || price[t] > 0) length += (wanted[t] - places[t]) ** 2;
    if (length === 0) break;
    const step = (0.7 * (Math.floor(best) + 1.5 - bound)) / length;
    for (let t = 0; t < model.slots; t++) price[t] = Math.max(0, price[t] + step * (wanted[t] - places[t]));
  }
  return Math.max(0, Math.ceil(best - ROUNDING));
}

/** How many participants can be busy in each slot, by the resource that all requests use; null where there is none. */
export function busyPlaces(model: Model): Float64Array | null {
  const { requests, resources, slots, calendar, resourceStart, resource, participantEnd } = model;
  if (calendar.halfDays !== 1 || model.longest > 1) return null;
  const users = new Int32Array(resources);
  let parties = 0;
  for (let r = 0; r < requests; r++) {
    parties = Math.max(parties, participantEnd[r] - resourceStart[r]);
    for (let i = participantEnd[r]; i < resourceStart[r + 1]; i++) users[resource[i]]++;
  }
  const whole = users.indexOf(requests);
  if (whole < 0) return null;
  return Float64Array.from({ length: slots }, (_, t) => parties * model.capacity[whole * slots + t]);
}

interface Day {
  readonly slots: number;
  readonly meetings: number;
  readonly leastGaps: number;
  readonly usable: Uint8Array;
  /** Meetings that must be over, and that can be over, by the end of each slot. */
  readonly fewest: Int32Array;
  readonly most: Int32Array;
  readonly cost: Float64Array;
  readonly cameFrom: Int32Array;
}

/** Null where p has nothing to do, or more than one seat. */
function dayOf(model: Model, p: number, leastGaps: number): Day | null {
  const { slots } = model;
  const mine = model.requestOf.subarray(model.requestStart[p], model.requestStart[p + 1]);
  if (mine.length === 0) return null;
  for (let t = 0; t < slots; t++) if (model.capacity[p * slots + t] > 1) return null;
  const usable = new Uint8Array(slots);
  const fewest = new Int32Array(slots);
  const most = new Int32Array(slots);
  for (const r of mine) {
    const starts = startsOf(model, r);
    for (const t of starts) usable[t] = 1;
    for (let t = starts[starts.length - 1]; t < slots; t++) fewest[t]++;
    for (let t = starts[0]; t < slots; t++) most[t]++;
  }
  const states = (slots + 1) * (mine.length + 1) * 3 * (leastGaps + 1);
  const kept = { cost: new Float64Array(states), cameFrom: new Int32Array(states) };
  return { slots, meetings: mine.length, leastGaps, usable, fewest, most, ...kept };
}

/** What the cheapest day costs; its busy slots are counted in `wanted`. Gaps up to the least number cost nothing more. */
function cheapest(day: Day, price: Float64Array, wanted: Int32Array): number {
  const { slots, meetings, leastGaps, usable, fewest, most, cost, cameFrom } = day;
  const gapStates = leastGaps + 1;
  const width = (meetings + 1) * 3 * gapStates;
  cost.fill(Infinity);
  cost[BEFORE * gapStates] = leastGaps;
  for (let t = 0; t < slots; t++) {
    const next = (t + 1) * width;
    for (let state = 0; state < width; state++) {
      const now = cost[t * width + state];
      if (now === Infinity) continue;
      const gaps = state % gapStates;
      const mode = Math.floor(state / gapStates) % 3;
      const held = Math.floor(state / (3 * gapStates));
      if (held >= fewest[t]) {
        const at = next + (held * 3 + (mode === BUSY ? IDLE : mode)) * gapStates + gaps;
        if (now < cost[at]) [cost[at], cameFrom[at]] = [now, state];
      }
      if (usable[t] === 0 || held + 1 > most[t] || held + 1 < fewest[t]) continue;
      const ends = mode === IDLE ? 1 : 0;
      const free = gaps + ends <= leastGaps;
      const at = next + ((held + 1) * 3 + BUSY) * gapStates + (free ? gaps + ends : gaps);
      const then = now + price[t] + (free ? 0 : 1);
      if (then < cost[at]) [cost[at], cameFrom[at]] = [then, state];
    }
  }
  const end = slots * width;
  let last = meetings * 3 * gapStates;
  for (let state = last; state < width; state++) if (cost[end + state] < cost[end + last]) last = state;
  const total = cost[end + last];
  if (total === Infinity) return 0;
  for (let t = slots, state = last; t > 0; t--) {
    const before = cameFrom[t * width + state];
    if (Math.floor(before / (3 * gapStates)) !== Math.floor(state / (3 * gapStates))) wanted[t - 1]++;
    state = before;
  }
  return total;
}
