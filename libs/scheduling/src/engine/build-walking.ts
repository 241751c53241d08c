/**
 * Where meetings are before any table is given out, as far as that is known: at a booth, a pinned place, or tables of one hall.
 * Walks that do not fit between two slots are forbidden by the search, walks that do are counted against it; whoever has several
 * seats or attends online does not count. Null where there is nothing to walk between. Cost: requests + halls² × slots.
 */
import { changeMinutes, walkMinutes, walks } from '../domain/hall-walks.js';
import type { SchedulingProblem } from '../domain/problem.js';
import type { Placing, Walking } from './model.js';

export function buildWalking(problem: SchedulingProblem, placing: Placing): Walking | null {
  const names = [...new Set(problem.places.flatMap((p) => (p.hall === undefined ? [] : [p.hall])))];
  if (names.length < 2) return null;
  const index = new Map(names.map((hall, i) => [hall, i]));
  const hallOfPlace = Int16Array.from(problem.places, (p) => index.get(p.hall ?? '') ?? -1);
  const placeIndex = new Map(problem.places.map((p, i) => [p.id, i]));
  const hallOfType = placing.accepted.map((set) => onlyHall(set.map((i) => hallOfPlace[i])));
  const hallOf = Int16Array.from(problem.requests, (request, r) => {
    const pinned = placeIndex.get(request.locked?.place ?? '');
    if (pinned !== undefined) return hallOfPlace[pinned];
    return placing.typeOf[r] < 0 ? -1 : hallOfType[placing.typeOf[r]];
  });
  const minutes = walkMinutes(problem.rules);
  const halls = names.length;
  const tooFar = new Uint8Array(problem.slots.length * halls * halls);
  problem.slots.forEach((_, t) => {
    const change = changeMinutes(problem.slots, t);
    for (let from = 0; from < halls; from++)
      for (let to = 0; to < halls; to++)
        if (minutes(names[from], names[to]) > change) tooFar[(t * halls + from) * halls + to] = 1;
  });
  return {
    halls,
    hallOfPlace,
    hallOf,
    walker: Uint8Array.from(problem.participants, (p) => (walks(p) ? 1 : 0)),
    tooFar,
    strict: tooFar.includes(1),
  };
}

const onlyHall = (halls: readonly number[]): number =>
  halls.length > 0 && halls.every((hall) => hall === halls[0]) ? halls[0] : -1;
