/** Whether lines cross. Orientation of three points, as in any text book of computational geometry. */
import type { Outline, Point } from '../booth.js';
import { boundsOf, contains, isUpright, sidesOf } from './polygon.js';

const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

/** How far along the first line the second one cuts it, 0 to 1; null when they do not meet in a single point. */
export function cutAt([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): number | null {
  const [rx, ry] = [b[0] - a[0], b[1] - a[1]];
  const [sx, sy] = [d[0] - c[0], d[1] - c[1]];
  const denominator = rx * sy - ry * sx;
  if (denominator === 0) return null;
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / denominator;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / denominator;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? t : null;
}

function touches(a: Point, b: Point, c: Point, d: Point): boolean {
  const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (abc * abd < 0 && cda * cdb < 0) return true;
  const on = (side: number, p: Point, q: Point, r: Point): boolean =>
    side === 0 &&
    Math.min(p[0], q[0]) <= r[0] &&
    r[0] <= Math.max(p[0], q[0]) &&
    Math.min(p[1], q[1]) <= r[1] &&
    r[1] <= Math.max(p[1], q[1]);
  return on(abc, a, b, c) || on(abd, a, b, d) || on(cda, c, d, a) || on(cdb, c, d, b);
}

/**
 * Where a polygon runs into itself: the first corner of the first side that meets another one than its neighbours; null
 * for a simple polygon. Costs the square of the corners, of which the limits allow few.
 */
export function selfCrossing(outline: Outline): Point | null {
  const sides = sidesOf(outline);
  for (let i = 0; i < sides.length; i++) {
    const [a, b] = sides[i];
    const [left, right] = a[0] < b[0] ? [a[0], b[0]] : [b[0], a[0]];
    for (let j = i + 2; j < sides.length; j++) {
      if (i === 0 && j === sides.length - 1) continue;
      const [c, d] = sides[j];
      if (Math.max(c[0], d[0]) < left || Math.min(c[0], d[0]) > right) continue;
      if (touches(a, b, c, d)) return a;
    }
  }
  return spike(outline);
}

/** A side that runs straight back over the one before it. */
function spike(outline: Outline): Point | null {
  for (let i = 0; i < outline.length; i++) {
    const [a, b, c] = [outline[i], outline[(i + 1) % outline.length], outline[(i + 2) % outline.length]];
    const back = (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) < 0;
    if (back && turn(a, b, c) === 0) return b;
  }
  return null;
}

/**
 * The first point of a shape's boundary that lies outside `room` by more than the tolerance; null when all of it is
 * inside. Each side is cut where the room's walls cross it, and the corners and the middle of every piece are asked.
 */
export function pointOutside(shape: Outline, room: Outline, tolerance: number): Point | null {
  if (isUpright(room)) return pointOutsideFrame(shape, room, tolerance);
  const walls = sidesOf(room);
  for (const side of sidesOf(shape)) {
    const [[ax, ay], [bx, by]] = side;
    const cuts = walls.flatMap((wall) => cutAt(side, wall) ?? []).sort((p, q) => p - q);
    const stops = [0, ...cuts, 1];
    const asked = stops.flatMap((stop, i) => (i === 0 ? [stop] : [(stops[i - 1] + stop) / 2]));
    for (const t of asked) {
      const point: Point = [ax + t * (bx - ax), ay + t * (by - ay)];
      if (!contains(room, point, tolerance)) return [Math.round(point[0]), Math.round(point[1])];
    }
  }
  return null;
}

function pointOutsideFrame(shape: Outline, room: Outline, tolerance: number): Point | null {
  const { left, top, right, bottom } = boundsOf(room);
  return (
    shape.find(
      ([x, y]) => x < left - tolerance || x > right + tolerance || y < top - tolerance || y > bottom + tolerance,
    ) ?? null
  );
}
