/**
 * Takes slots away from meetings that must be held where every way to seat all meetings of one of their companies would forbid them
 * (the all-different constraint made arc consistent by matching; Régin 1994), and follows the order of meetings, until nothing
 * changes. What is taken away is in no complete timetable, so bounds and proofs may rely on it.
 * Cost: a few rounds of participants × meetings × slots of each.
 */
import { mayStart, type Model } from './model.js';

/** @returns false when a meeting that must be held has no slot left: no complete timetable exists. */
export function filterDomains(model: Model): boolean {
  if (model.longest > 1) return true;
  const dirty = new Set<number>();
  for (let p = 0; p < model.participants; p++) if (hasOneSeat(model, p)) dirty.add(p);
  const drop = (r: number, t: number): void => {
    model.domain[r * model.words + (t >> 5)] &= ~(1 << (t & 31));
    for (let i = model.resourceStart[r]; i < model.participantEnd[r]; i++) {
      if (hasOneSeat(model, model.resource[i])) dirty.add(model.resource[i]);
    }
  };
  while (dirty.size > 0) {
    for (const p of dirty) {
      dirty.delete(p);
      if (!filterParticipant(model, p, drop)) return false;
    }
    if (model.ordered && !filterOrder(model, drop)) return false;
  }
  return true;
}

function hasOneSeat(model: Model, p: number): boolean {
  for (let t = 0; t < model.slots; t++) if (model.capacity[p * model.slots + t] > 1) return false;
  return true;
}

function filterParticipant(model: Model, p: number, drop: (r: number, t: number) => void): boolean {
  const { slots } = model;
  const mine: number[] = [];
  for (let i = model.requestStart[p]; i < model.requestStart[p + 1]; i++) {
    if (model.required[model.requestOf[i]] === 1) mine.push(model.requestOf[i]);
  }
  const guest = new Int32Array(slots).fill(-1);
  const slotOf = new Int32Array(mine.length).fill(-1);
  const seen = new Uint8Array(slots);
  /** Finds i a slot, moving others along; nobody takes a slot that is marked as seen beforehand. */
  const seat = (i: number): boolean => {
    for (let t = 0; t < slots; t++) {
      if (seen[t] === 1 || !mayStart(model, mine[i], t)) continue;
      seen[t] = 1;
      if (guest[t] >= 0 && !seat(guest[t])) continue;
      guest[t] = i;
      slotOf[i] = t;
      return true;
    }
    return false;
  };
  for (let i = 0; i < mine.length; i++) {
    seen.fill(0);
    if (!seat(i)) return false;
  }
  for (let i = 0; i < mine.length; i++) {
    for (let t = 0; t < slots; t++) {
      const other = guest[t];
      if (other < 0 || other === i || !mayStart(model, mine[i], t)) continue;
      // i takes t: can the one who sat there find another slot, with i's own now free?
      const own = slotOf[i];
      const [keepGuest, keepSlot] = [guest.slice(), slotOf.slice()];
      guest[own] = -1;
      guest[t] = i;
      slotOf[i] = t;
      seen.fill(0);
      seen[t] = 1;
      if (seat(other)) continue;
      guest.set(keepGuest);
      slotOf.set(keepSlot);
      drop(mine[i], t);
    }
  }
  return true;
}

/** Between two meetings that must both be held, the earliest start of the first and the latest of the second push the other. */
function filterOrder(model: Model, drop: (r: number, t: number) => void): boolean {
  const { slots } = model;
  for (let second = 0; second < model.requests; second++) {
    for (const first of model.before[second]) {
      if (model.required[first] === 0 || model.required[second] === 0) continue;
      let earliest = 0;
      while (earliest < slots && !mayStart(model, first, earliest)) earliest++;
      for (let t = 0; t <= Math.min(earliest, slots - 1); t++) if (mayStart(model, second, t)) drop(second, t);
      let latest = slots - 1;
      while (latest >= 0 && !mayStart(model, second, latest)) latest--;
      if (earliest === slots || latest < 0) return false;
      for (let t = latest; t < slots; t++) if (mayStart(model, first, t)) drop(first, t);
    }
  }
  return true;
}
