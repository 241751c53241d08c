/**
 * Keeps people in one hall while tables are given out, and never sends anybody farther than there is time: looks at where they come
 * from and, where that is known beforehand, where they go next. Booths are where they are; only meetings at tables can spare a way.
 */
import type { Model, Walking } from './model.js';

export interface WalkingWatch {
  /** Infinity where somebody would not get there or away in time. */
  detour(request: number, place: number, slot: number): number;
  taken(request: number, place: number, slot: number): void;
}

const WAY = 0.75;

/** Null when halls are not known, so that there is nothing to walk between. */
export function watchWalking(model: Model, slotOf: Int32Array): WalkingWatch | null {
  const { walking } = model;
  if (walking === null) return null;
  const { halls, hallOfPlace, tooFar } = walking;
  const hallOf = walking.hallOf.slice();
  const occupant = occupants(model, walking, slotOf);
  /** Between a meeting that ends with slot t - 1 and one that starts with slot t. */
  const way = (t: number, from: number, to: number): number => {
    if (from < 0 || to < 0 || from === to) return 0;
    return tooFar[(t * halls + from) * halls + to] === 1 ? Infinity : WAY;
  };
  return {
    detour: (r, place, slot) => {
      const here = hallOfPlace[place];
      const end = slot + model.length[r];
      let cost = 0;
      for (let i = model.resourceStart[r]; i < model.participantEnd[r]; i++) {
        const base = model.resource[i] * model.slots;
        const before = slot > 0 ? occupant[base + slot - 1] : -1;
        const next = end < model.slots ? occupant[base + end] : -1;
        if (before >= 0) cost += way(slot, hallOf[before], here);
        if (next >= 0) cost += way(end, here, hallOf[next]);
      }
      return cost;
    },
    taken: (r, place) => void (hallOf[r] = hallOfPlace[place]),
  };
}

/** What those who walk do in each slot. */
function occupants(model: Model, walking: Walking, slotOf: Int32Array): Int32Array {
  const occupant = new Int32Array(model.participants * model.slots).fill(-1);
  for (let r = 0; r < model.requests; r++) {
    if (slotOf[r] < 0) continue;
    for (let i = model.resourceStart[r]; i < model.participantEnd[r]; i++) {
      const base = model.resource[i] * model.slots;
      if (walking.walker[model.resource[i]] === 1)
        occupant.fill(r, base + slotOf[r], base + slotOf[r] + model.length[r]);
    }
  }
  return occupant;
}
