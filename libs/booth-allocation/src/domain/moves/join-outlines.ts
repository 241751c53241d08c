/**
 * Joins shapes that share walls into one outline, by the walls that only one of them has: corners that lie within a
 * panel's width of each other become one, every wall is cut at the corners that lie on it, and a stretch that two shapes
 * walk in opposite directions falls away. Costs the square of the number of corners: booths that are joined are few.
 */
import type { Outline, Point } from '../booth.js';
import { TOLERANCE } from '../plan/hall-plan.js';
import { doubledArea, sidesOf, squaredDistance, withoutNeedlessCorners } from '../plan/polygon.js';

type Wall = readonly [from: Point, to: Point];

/** Null when the shapes do not make one shape: apart, touching at a corner only, or around a hole. */
export function joinOutlines(outlines: readonly Outline[]): Outline | null {
  const snapped = snap(outlines);
  const corners = [...new Map(snapped.flat().map((corner) => [keyOf(corner), corner])).values()];
  const left = new Map<string, Wall>();
  for (const outline of snapped)
    for (const side of sidesOf(outline))
      for (const [from, to] of cutAt(side, corners)) {
        const way = `${keyOf(from)}>${keyOf(to)}`;
        if (left.has(way)) return null;
        if (!left.delete(`${keyOf(to)}>${keyOf(from)}`)) left.set(way, [from, to]);
      }
  const ring = walkAround([...left.values()]);
  return ring && withoutNeedlessCorners(ring);
}

/** True when the pieces fill the shape without gap or overlap. */
export function tiles(pieces: readonly Outline[], whole: Outline): boolean {
  const joined = joinOutlines(pieces);
  if (!joined) return false;
  const area = pieces.reduce((sum, piece) => sum + Math.abs(doubledArea(piece)), 0);
  const around = sidesOf(whole).reduce((sum, [[ax, ay], [bx, by]]) => sum + Math.hypot(bx - ax, by - ay), 0);
  if (Math.abs(area - Math.abs(doubledArea(whole))) > 2 * TOLERANCE * around) return false;
  const wanted = withoutNeedlessCorners(whole);
  const meets = (one: Outline, other: Outline): boolean =>
    one.every((corner) => other.some((facing) => near(corner, facing)));
  return meets(joined, wanted) && meets(wanted, joined);
}

const keyOf = ([x, y]: Point): string => `${x},${y}`;

const near = ([x, y]: Point, [otherX, otherY]: Point): boolean => Math.hypot(x - otherX, y - otherY) <= TOLERANCE;

/** The same way round, with corners that nearly meet made one. */
function snap(outlines: readonly Outline[]): readonly Outline[] {
  const known: Point[] = [];
  return outlines.map((outline) => {
    const oriented = doubledArea(outline) < 0 ? [...outline].reverse() : outline;
    const corners = oriented.map((corner) => {
      const same = known.find((seen) => near(seen, corner));
      if (!same) known.push(corner);
      return same ?? corner;
    });
    return corners.filter((corner, i) => corner !== corners[(i + 1) % corners.length]);
  });
}

/** The wall in stretches between the corners that lie on it. */
function cutAt([from, to]: Wall, corners: readonly Point[]): readonly Wall[] {
  const along = ([x, y]: Point): number => (x - from[0]) * (to[0] - from[0]) + (y - from[1]) * (to[1] - from[1]);
  const length = along(to);
  const between = corners
    .filter((corner) => along(corner) > 0 && along(corner) < length)
    .filter((corner) => squaredDistance(corner, from, to) <= TOLERANCE * TOLERANCE)
    .sort((a, b) => along(a) - along(b));
  const stops = [from, ...between, to];
  return stops.slice(1).map((stop, i): Wall => [stops[i], stop]);
}

function walkAround(walls: readonly Wall[]): Outline | null {
  const next = new Map(walls.map(([from, to]) => [keyOf(from), to]));
  if (walls.length < 3 || next.size < walls.length) return null;
  const ring: Point[] = [];
  let at = walls[0][0];
  do {
    ring.push(at);
    const to = next.get(keyOf(at));
    if (!to || ring.length > walls.length) return null;
    at = to;
  } while (keyOf(at) !== keyOf(walls[0][0]));
  return ring.length === walls.length ? ring : null;
}
