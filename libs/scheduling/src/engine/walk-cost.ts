/** What a meeting at a slot means for the ways of its people: looks at the slot before and the slot after, nothing else. */
import type { Model } from './model.js';

/** Ways to another hall right before and right after r at `slot`, inside a half day, by those who walk. */
export function hallChanges(model: Model, occupant: Int32Array, r: number, slot: number): number {
  const { walking, calendar, slots, resource, resourceStart, participantEnd } = model;
  if (walking === null || walking.hallOf[r] < 0) return 0;
  const end = slot + model.length[r];
  const opens = slot === 0 || calendar.halfDayOf[slot - 1] !== calendar.halfDayOf[slot];
  const closes = end === slots || calendar.halfDayOf[end] !== calendar.halfDayOf[slot];
  let changes = 0;
  for (let i = resourceStart[r]; i < participantEnd[r]; i++) {
    const p = resource[i];
    if (walking.walker[p] === 0) continue;
    if (!opens && isElsewhere(walking.hallOf, r, occupant[p * slots + slot - 1])) changes++;
    if (!closes && isElsewhere(walking.hallOf, r, occupant[p * slots + end])) changes++;
  }
  return changes;
}

const isElsewhere = (hallOf: Int16Array, r: number, other: number): boolean =>
  other >= 0 && hallOf[other] >= 0 && hallOf[other] !== hallOf[r];

/** Meetings right before and after that nobody can reach from r at `slot`, or r from them. */
export function tooFarFrom(model: Model, occupant: Int32Array, r: number, slot: number): number[] {
  const { walking, slots, resource, resourceStart, participantEnd } = model;
  if (walking === null || walking.hallOf[r] < 0) return [];
  const { halls, hallOf, tooFar } = walking;
  const end = slot + model.length[r];
  const found: number[] = [];
  for (let i = resourceStart[r]; i < participantEnd[r]; i++) {
    const p = resource[i];
    if (walking.walker[p] === 0) continue;
    const before = slot > 0 ? occupant[p * slots + slot - 1] : -1;
    if (before >= 0 && hallOf[before] >= 0 && tooFar[(slot * halls + hallOf[before]) * halls + hallOf[r]] === 1)
      found.push(before);
    const next = end < slots ? occupant[p * slots + end] : -1;
    if (next >= 0 && hallOf[next] >= 0 && tooFar[(end * halls + hallOf[r]) * halls + hallOf[next]] === 1)
      found.push(next);
  }
  return found;
}

export const walkAllows = (model: Model, occupant: Int32Array, r: number, slot: number): boolean =>
  tooFarFrom(model, occupant, r, slot).length === 0;
