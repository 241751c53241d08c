/**
 * Proofs that no timetable holds everything that must be held: an empty domain, fewer meetings possible in all than must be held, or
 * a participant whose required meetings do not find a slot each (Hall's theorem by augmenting paths). Locks that exclude each other
 * are for conflicting-locks.ts. No answer means nothing; an answer is certain.
 */
import { startsOf, type Model } from './model.js';

export function proveInfeasible(model: Model, mostMeetings: number): boolean {
  let required = 0;
  for (let r = 0; r < model.requests; r++) {
    if (model.required[r] === 0) continue;
    required++;
    if (model.impossible.has(r)) return true;
  }
  if (required > mostMeetings) return true;
  for (let p = 0; p < model.participants; p++) if (!requiredFit(model, p)) return true;
  return false;
}

/** Can the required meetings of p be given one seat in one slot each? Long meetings are counted as if they took one slot. */
function requiredFit(model: Model, p: number): boolean {
  const mine: number[] = [];
  for (let i = model.requestStart[p]; i < model.requestStart[p + 1]; i++) {
    if (model.required[model.requestOf[i]] === 1) mine.push(model.requestOf[i]);
  }
  if (mine.length > model.maxMeetings[p]) return false;
  const guests: number[][] = Array.from({ length: model.slots }, () => []);
  const starts = new Map(mine.map((r) => [r, startsOf(model, r)]));
  const seat = (r: number, seen: Uint8Array): boolean => {
    for (const t of starts.get(r) ?? []) {
      if (seen[t] === 1) continue;
      seen[t] = 1;
      if (guests[t].length < model.capacity[p * model.slots + t]) {
        guests[t].push(r);
        return true;
      }
      for (let i = 0; i < guests[t].length; i++) {
        if (!seat(guests[t][i], seen)) continue;
        guests[t][i] = r;
        return true;
      }
    }
    return false;
  };
  return mine.every((r) => seat(r, new Uint8Array(model.slots)));
}
