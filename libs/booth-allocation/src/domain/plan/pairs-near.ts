/**
 * Which shapes are worth comparing: only those whose frames share a square of a coarse grid. Costs the shapes plus the
 * squares they cover, so that thousands of booths are compared with their neighbours and not with each other.
 */
import { apart } from './overlap.js';
import type { Bounds } from './polygon.js';

/** A shape that covers more squares than this is compared with everybody instead. */
const MOST_SQUARES = 400;

/** Makes one whole number of a square's column and row; coordinates stay below ten thousand kilometres. */
const OFFSET = 10_000_000;
const ROW = 2 * OFFSET;

/** Calls `pair(i, j)` once for every two frames, i of the first and j of the second list, that meet. */
export function pairsNear(
  first: readonly Bounds[],
  second: readonly Bounds[],
  pair: (i: number, j: number) => void,
): void {
  const size = squareSize(second);
  const wide: number[] = [];
  const squares = new Map<number, number[]>();
  second.forEach((bounds, j) => {
    const keys = squaresOf(bounds, size);
    if (!keys) wide.push(j);
    else for (const key of keys) push(squares, key, j);
  });
  first.forEach((bounds, i) => {
    const keys = squaresOf(bounds, size);
    const near = new Set(keys ? wide : second.keys());
    for (const key of keys ?? []) for (const j of squares.get(key) ?? []) near.add(j);
    for (const j of near) if (!apart(bounds, second[j])) pair(i, j);
  });
}

/** Twice the middle size, so that most shapes lie in one to four squares. */
function squareSize(frames: readonly Bounds[]): number {
  const sizes = frames.map((b) => Math.max(b.right - b.left, b.bottom - b.top)).sort((a, b) => a - b);
  return Math.max(1_000, 2 * (sizes[sizes.length >> 1] ?? 0));
}

function squaresOf({ left, top, right, bottom }: Bounds, size: number): number[] | null {
  const [x0, x1] = [Math.floor(left / size), Math.floor(right / size)];
  const [y0, y1] = [Math.floor(top / size), Math.floor(bottom / size)];
  if ((x1 - x0 + 1) * (y1 - y0 + 1) > MOST_SQUARES) return null;
  const keys: number[] = [];
  for (let x = x0; x <= x1; x++) for (let y = y0; y <= y1; y++) keys.push((x + OFFSET) * ROW + y + OFFSET);
  return keys;
}

function push(squares: Map<number, number[]>, key: number, value: number): void {
  const list = squares.get(key);
  if (list) list.push(value);
  else squares.set(key, [value]);
}
