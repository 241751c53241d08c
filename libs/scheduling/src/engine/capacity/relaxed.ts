/** A fair's relaxation, ready to be asked what is possible at most, and again with more of what was added to it. */
import type { SchedulingProblem } from '../../domain/problem.js';
import { buildModel } from '../build-model.js';
import type { Model } from '../model.js';
import { relaxationRows, type Rows } from '../relaxation-rows.js';
import { upperBound } from '../upper-bound.js';

export interface Most {
  readonly mostMeetings: number;
  readonly upperBound: number;
}

export interface Relaxed {
  readonly model: Model;
  readonly rows: Rows;
}

/** Cost: about 40 ms for 2,500 requests. */
export function relaxed(problem: SchedulingProblem): Relaxed {
  const model = buildModel(problem);
  return { model, rows: relaxationRows(model) };
}

/** Cost: about 10 ms for 2,500 requests. */
export const most = ({ model, rows }: Relaxed): Most => ({
  mostMeetings: upperBound(model, new Int32Array(model.requests).fill(1), rows).bound,
  upperBound: upperBound(model, model.score, rows).bound,
});

/**
 * What one and two of a thing add to each row goes on in the same steps, since servers that are alike count alike. A row of which
 * only one of the two knows is let go, which leaves the bound valid.
 * @param one with one more @param two with two more @param times how many more in all, at least 1
 */
export function steps(one: Relaxed, two: Relaxed, times: number): Relaxed {
  if (times <= 2) return times === 1 ? one : two;
  const before = new Map(rowsOf(one.rows));
  const rows = two.rows;
  const capacity = rows.capacity.slice();
  for (const [key, row] of rowsOf(rows)) {
    const known = before.get(key);
    capacity[row] =
      known === undefined ? Infinity : capacity[row] + (times - 2) * (capacity[row] - one.rows.capacity[known]);
  }
  return { model: two.model, rows: keepRows(rows, capacity) };
}

/** The same with `less` instead of what one more adds to the rows that it adds to. */
export function partly(none: Relaxed, one: Relaxed, less: number): Relaxed {
  const before = new Map(rowsOf(none.rows));
  const capacity = one.rows.capacity.slice();
  for (const [key, row] of rowsOf(one.rows)) {
    const known = before.get(key);
    const was = known === undefined ? null : none.rows.capacity[known];
    if (was !== null && capacity[row] > was) capacity[row] = Math.min(capacity[row], was + less);
  }
  return { model: one.model, rows: keepRows(one.rows, capacity) };
}

/** Rows by who is counted in them. */
function* rowsOf({ start, request }: Rows): Iterable<readonly [string, number]> {
  for (let row = 0; row + 1 < start.length; row++) yield [request.subarray(start[row], start[row + 1]).join(), row];
}

function keepRows(rows: Rows, capacity: Float64Array): Rows {
  const kept = [...capacity.keys()].filter((row) => capacity[row] < Infinity);
  if (kept.length === capacity.length) return { ...rows, capacity };
  const start = [0];
  const request: number[] = [];
  const amount: number[] = [];
  for (const row of kept) {
    for (let i = rows.start[row]; i < rows.start[row + 1]; i++) {
      request.push(rows.request[i]);
      amount.push(rows.amount[i]);
    }
    start.push(request.length);
  }
  return {
    start: Int32Array.from(start),
    request: Int32Array.from(request),
    amount: Float64Array.from(amount),
    capacity: Float64Array.from(kept, (row) => capacity[row]),
  };
}
