/**
 * How many sides of a booth face floor that people reach: a side is open when at least half of it does. A polygon's
 * sides are counted by the four directions they face, so that an L-shaped booth has at most four, as booths are sold.
 */
import type { Outline, Point } from '../booth.js';
import type { FloorGrid } from './floor-grid.js';
import { doubledArea, sidesOf } from './polygon.js';

/** How far in front of a side the floor is looked at, mm: beyond its clearance, and once more for grids that lie askew. */
const LOOKS = [500, 760] as const;
/** Spacing of the places asked along a side, mm. */
const EVERY = 500;
const LEAST_OPEN_PART = 0.5;

export interface Frontage {
  /** 0 to 4. */
  readonly openSides: number;
  /** Millimetres of its sides that face reachable floor. */
  readonly length: number;
}

export function frontageOf(outline: Outline, grid: FloorGrid, reached: Uint8Array): Frontage {
  const clockwise = doubledArea(outline) > 0;
  const length = [0, 0, 0, 0];
  const open = [0, 0, 0, 0];
  for (const [a, b] of sidesOf(outline)) {
    const side = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const hand = clockwise ? 1 : -1;
    const out: Point = [(hand * (b[1] - a[1])) / side, (-hand * (b[0] - a[0])) / side];
    const facing = Math.abs(out[0]) > Math.abs(out[1]) ? (out[0] > 0 ? 0 : 1) : out[1] > 0 ? 2 : 3;
    length[facing] += side;
    open[facing] += side * openPart(a, b, side, out, grid, reached);
  }
  return {
    openSides: open.filter((mm, i) => mm > 0 && mm >= LEAST_OPEN_PART * length[i]).length,
    length: Math.round(open.reduce((sum, mm) => sum + mm, 0)),
  };
}

function openPart(a: Point, b: Point, side: number, out: Point, grid: FloorGrid, reached: Uint8Array): number {
  const places = Math.max(1, Math.round(side / EVERY));
  let facing = 0;
  for (let k = 0; k < places; k++) {
    const t = (k + 0.5) / places;
    const [x, y] = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
    const sees = LOOKS.some((look) => {
      const square = grid.at([x + look * out[0], y + look * out[1]]);
      return square >= 0 && reached[square] === 1;
    });
    if (sees) facing++;
  }
  return facing / places;
}
