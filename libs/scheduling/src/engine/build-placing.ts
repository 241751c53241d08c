/** Sorts requests by the places they accept. A meeting at the supplier's own booth shares with nobody but the supplier's other meetings. */
import { acceptedKinds, boothOwners, placeFits } from '../domain/fitting.js';
import type { Place, SchedulingProblem } from '../domain/problem.js';
import { constrainPlaces } from './constrain-places.js';
import type { Placing } from './model.js';
import type { ResourceTable } from './resource-table.js';

export interface BuiltPlacing extends Placing {
  /** False when no place at all would do, ever; true when the problem has no places. */
  readonly possible: (request: number) => boolean;
  /** Open capacity for a request in a slot, locks aside. */
  readonly openAt: (request: number, slot: number) => boolean;
  readonly constrain: (table: ResourceTable) => void;
}

export function buildPlacing(problem: SchedulingProblem, slots: number): BuiltPlacing {
  const { places, requests } = problem;
  const typeOf = new Int32Array(requests.length).fill(-1);
  const accepted: number[][] = [];
  const placeIndex = new Map(places.map((p, i) => [p.id, i]));
  const open = places.map((p) => openSlots(p, slots));
  const withBooth = boothOwners(problem);
  const boothsOf = new Map<string, number[]>();
  places.forEach(
    (p, i) => p.kind === 'booth' && boothsOf.set(p.owner as string, [...(boothsOf.get(p.owner as string) ?? []), i]),
  );
  const shared = places.flatMap((p, i) => (p.kind === 'booth' ? [] : [i]));
  const typeByKey = new Map<string, number>();
  const setByWish = new Map<string, readonly number[]>();

  requests.forEach((request, r) => {
    if (places.length === 0 || request.locked?.place !== undefined) return;
    const kinds = acceptedKinds(request, withBooth.has(request.supplier));
    const atBooth = kinds.includes('booth') && withBooth.has(request.supplier);
    const wish = atBooth ? `booth ${request.supplier}` : `${kinds.join()} ${request.zones?.join() ?? '*'}`;
    let set = setByWish.get(wish);
    if (set === undefined) {
      const candidates = atBooth ? (boothsOf.get(request.supplier) ?? []) : shared;
      set = candidates.filter(
        (i) => (places[i].capacity ?? 1) > 0 && placeFits(request, places[i], withBooth.has(request.supplier)),
      );
      setByWish.set(wish, set);
    }
    const key = set.join();
    let type = typeByKey.get(key);
    if (type === undefined) {
      type = accepted.push([...set]) - 1;
      typeByKey.set(key, type);
    }
    typeOf[r] = type;
  });

  const openForType = accepted.map((set) => {
    const total = new Int32Array(slots);
    for (const i of set) for (let t = 0; t < slots; t++) total[t] += open[i][t];
    return total;
  });
  const pinned = (request: number): number => placeIndex.get(requests[request].locked?.place ?? '') ?? -1;
  return {
    typeOf,
    accepted,
    possible: (r) => places.length === 0 || pinned(r) >= 0 || accepted[typeOf[r]].length > 0,
    openAt: (r, t) => {
      if (places.length === 0) return true;
      return pinned(r) >= 0 ? open[pinned(r)][t] > 0 : openForType[typeOf[r]][t] > 0;
    },
    constrain: (table) => constrainPlaces({ problem, slots, typeOf, accepted, open, pinned }, table),
  };
}

function openSlots(place: Place, slots: number): Int32Array {
  const open = new Int32Array(slots).fill(place.capacity ?? 1);
  for (const t of place.unavailable ?? []) open[t] = 0;
  return open;
}
