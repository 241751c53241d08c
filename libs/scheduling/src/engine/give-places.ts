/** Gives out booths, tables and rooms: what is pinned first, then where people were told to go, near where they are. */
import type { ScheduledMeeting } from '../domain/timetable.js';
import { assignServers, type Served } from './assign-servers.js';
import type { Model } from './model.js';
import { watchWalking } from './walking.js';

export function givePlaces(model: Model, slotOf: Int32Array, knownAs: ReadonlyMap<string, ScheduledMeeting>): Served {
  const { problem, slots } = model;
  const index = new Map(problem.places.map((p, i) => [p.id, i]));
  const pinned = Int32Array.from(problem.requests, (r) => index.get(r.locked?.place ?? '') ?? -1);
  const left = problem.places.map((p) => {
    const row = new Int32Array(slots).fill(p.capacity ?? 1);
    for (const t of p.unavailable ?? []) row[t] = 0;
    return row;
  });
  for (let r = 0; r < model.requests; r++) {
    if (pinned[r] < 0 || slotOf[r] < 0) continue;
    for (let t = slotOf[r]; t < slotOf[r] + model.length[r]; t++) left[pinned[r]][t]--;
  }
  const keeper = (r: number): number => model.resource[model.resourceStart[r]];
  const before = Int32Array.from(problem.requests, (r) => index.get(knownAs.get(r.id)?.place ?? '') ?? -1);
  const walking = watchWalking(model, slotOf);
  const ways = walking === null ? {} : { detour: walking.detour, taken: walking.taken };
  return assignServers(
    model,
    slotOf,
    { ...model.placing, ...ways, room: (i, t) => left[i][t], keeper, before },
    pinned,
  );
}
