/**
 * Keeps people in one hall while tables are given out: coming from another hall in the slot before costs a little.
 * Booths are where they are; only meetings at tables can spare anybody the way.
 */
import type { Model } from './model.js';

export interface WalkingWatch {
  detour(request: number, place: number, slot: number): number;
  taken(request: number, place: number, slot: number): void;
}

const WAY = 0.75;

/** Null when halls are not known, so that there is nothing to walk between. */
export function watchWalking(model: Model): WalkingWatch | null {
  const halls = model.problem.places.map((p) => p.hall);
  if (new Set(halls).size < 2) return null;
  const hallOf = new Map<number, { readonly hall: string | undefined; readonly until: number }>();
  const people = (r: number): Int32Array => model.resource.subarray(model.resourceStart[r], model.participantEnd[r]);
  return {
    detour: (r, place, slot) => {
      let cost = 0;
      for (const p of people(r)) {
        const before = hallOf.get(p);
        if (before !== undefined && before.until === slot && before.hall !== halls[place]) cost += WAY;
      }
      return cost;
    },
    taken: (r, place, slot) => {
      for (const p of people(r)) hallOf.set(p, { hall: halls[place], until: slot + model.length[r] });
    },
  };
}
