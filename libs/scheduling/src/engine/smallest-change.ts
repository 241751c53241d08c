/**
 * The smallest change known to let a request into a timetable: for every slot, what stands in the way there and what would remove it;
 * the slot where that costs least is told. Tables, interpreters and limits are the organisers' own to give and cost least; taking
 * a meeting of others out costs more the more it is worth, and people's time most, since it is not theirs to give.
 * Cost: slots × resources of the request.
 */
import type { Change } from '../domain/unscheduled-reason.js';
import type { Model } from './model.js';
import { obstaclesAt, oneMoreOfAll, type Obstacle } from './slot-obstacles.js';
import type { SearchState } from './search-state.js';
import type { Surroundings } from './surroundings.js';

export interface SmallestChange {
  readonly change: Change | null;
  /** What is needed together with it. */
  readonly also: readonly Change[];
}

export function smallestChange(state: SearchState, r: number, around: Surroundings): SmallestChange {
  const { model } = state;
  let best: readonly Obstacle[] = [];
  let least = Infinity;
  for (let t = 0; t < model.slots; t++) {
    if (!insideHalfDay(model, r, t)) continue;
    const seen = obstaclesAt(state, r, t, around);
    // Room by counting and yet not held: its place or interpreter was lost to a long meeting when they were given out.
    const obstacles = seen.length > 0 ? seen : oneMoreOfAll(state, r, t, around);
    const cost = obstacles.reduce((sum, o) => sum + o.cost, 0);
    if (cost >= least) continue;
    least = cost;
    best = obstacles;
  }
  const [change, ...also] = best.map((o) => o.change);
  return { change: change ?? null, also };
}

function insideHalfDay({ calendar, length, slots }: Model, r: number, t: number): boolean {
  const end = t + length[r] - 1;
  return end < slots && calendar.halfDayOf[t] === calendar.halfDayOf[end];
}
