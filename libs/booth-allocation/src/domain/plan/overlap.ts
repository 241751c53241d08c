/**
 * How deep two shapes lie in each other. Both are cut into triangles; the shared floor of each pair of triangles is
 * found by clipping one by the sides of the other (Sutherland and Hodgman 1974). Walls that two neighbours draw on
 * either side of one panel share a long thin strip: what counts is the strip's depth, its area divided by its length.
 */
import type { Outline, Point } from '../booth.js';
import { type Bounds, boundsOf, doubledArea, isUpright } from './polygon.js';
import { type Triangle, trianglesOf } from './triangles.js';

/** A shape made ready for many questions. */
export interface Solid {
  readonly bounds: Bounds;
  /** The frame is the shape. */
  readonly upright: boolean;
  readonly triangles: readonly Triangle[];
}

export const solid = (outline: Outline): Solid => ({
  bounds: boundsOf(outline),
  upright: isUpright(outline),
  triangles: trianglesOf(outline),
});

export interface Overlap {
  /** Millimetres. */
  readonly depth: number;
  /** The middle of the shared floor. */
  readonly at: Point;
}

/** Null when the shapes share no floor at all. */
export function overlapOf(a: Solid, b: Solid): Overlap | null {
  if (apart(a.bounds, b.bounds)) return null;
  if (a.upright && b.upright) return overlapOfFrames(a.bounds, b.bounds);
  let doubled = 0;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const one of a.triangles)
    for (const other of b.triangles) {
      const shared = clip(one, other);
      if (shared.length < 3) continue;
      doubled += Math.abs(doubledArea(shared));
      const seen = boundsOf(shared);
      left = Math.min(left, seen.left);
      top = Math.min(top, seen.top);
      right = Math.max(right, seen.right);
      bottom = Math.max(bottom, seen.bottom);
    }
  return doubled === 0 ? null : overlapIn({ left, top, right, bottom }, doubled / 2);
}

const overlapOfFrames = (a: Bounds, b: Bounds): Overlap => {
  const [left, right] = [Math.max(a.left, b.left), Math.min(a.right, b.right)];
  const [top, bottom] = [Math.max(a.top, b.top), Math.min(a.bottom, b.bottom)];
  return overlapIn({ left, top, right, bottom }, (right - left) * (bottom - top));
};

const overlapIn = ({ left, top, right, bottom }: Bounds, area: number): Overlap => ({
  depth: area / Math.hypot(right - left, bottom - top),
  at: [Math.round((left + right) / 2), Math.round((top + bottom) / 2)],
});

export const apart = (a: Bounds, b: Bounds): boolean =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

/** What two triangles share. Both go round the same way, so the inside is on the same hand of every side. */
function clip(triangle: Triangle, by: Triangle): Outline {
  let points: Point[] = [...triangle];
  for (let i = 0; i < 3 && points.length > 0; i++) {
    const [ax, ay] = by[i];
    const [bx, by_] = by[(i + 1) % 3];
    const side = ([x, y]: Point): number => (bx - ax) * (y - ay) - (by_ - ay) * (x - ax);
    const kept: Point[] = [];
    points.forEach((from, j) => {
      const to = points[(j + 1) % points.length];
      const [fromSide, toSide] = [side(from), side(to)];
      if (fromSide >= 0) kept.push(from);
      if (fromSide > 0 !== toSide > 0 && fromSide !== toSide) {
        const t = fromSide / (fromSide - toSide);
        if (t > 0 && t < 1) kept.push([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]);
      }
    });
    points = kept;
  }
  return points;
}
