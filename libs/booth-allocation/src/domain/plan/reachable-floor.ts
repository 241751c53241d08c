/**
 * Which free floor people get to: what hangs together with an entrance. Costs one visit a square (flood fill).
 * A hall without drawn entrances is entered where most of its free floor hangs together.
 */
import type { Outline } from '../booth.js';
import type { FloorGrid } from './floor-grid.js';

/** Whoever stands as near to a door as this is at the door, mm. */
const DOORSTEP = 750;

/** 1 for every square that is reached. */
export function reachableFloor(grid: FloorGrid, entrances: readonly Outline[]): Uint8Array {
  const reached = new Uint8Array(grid.free.length);
  if (entrances.length > 0) {
    for (const entrance of entrances) flood(grid, grid.around(entrance, DOORSTEP), reached);
    return reached;
  }
  let largest: { readonly from: number; readonly size: number } = { from: -1, size: 0 };
  const seen = new Uint8Array(grid.free.length);
  for (let i = 0; i < grid.free.length; i++) {
    if (grid.free[i] === 0 || seen[i] === 1) continue;
    const size = flood(grid, [i], seen);
    if (size > largest.size) largest = { from: i, size };
  }
  if (largest.from >= 0) flood(grid, [largest.from], reached);
  return reached;
}

/** Marks what hangs together with the given squares, side by side; answers how many were new. */
function flood(grid: FloorGrid, from: readonly number[], marked: Uint8Array): number {
  const queue = from.filter((i) => marked[i] === 0);
  for (const i of queue) marked[i] = 1;
  for (let head = 0; head < queue.length; head++) {
    const i = queue[head];
    const column = i % grid.columns;
    const step = (next: number): void => {
      if (grid.free[next] === 0 || marked[next] === 1) return;
      marked[next] = 1;
      queue.push(next);
    };
    if (column > 0) step(i - 1);
    if (column < grid.columns - 1) step(i + 1);
    if (i >= grid.columns) step(i - grid.columns);
    if (i + grid.columns < grid.free.length) step(i + grid.columns);
  }
  return queue.length;
}
