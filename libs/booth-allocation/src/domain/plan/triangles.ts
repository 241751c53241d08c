/**
 * Cuts a simple polygon into triangles by clipping ears (Meisters 1975): find a corner whose neighbours see each other,
 * cut it off, go on. Costs up to the cube of the corners for strange shapes, next to nothing for booths with four.
 */
import type { Outline, Point } from '../booth.js';
import { doubledArea } from './polygon.js';

export type Triangle = readonly [Point, Point, Point];

/** Triangles that go round clockwise on a screen. A polygon that runs into itself gives some of its triangles only. */
export function trianglesOf(outline: Outline): readonly Triangle[] {
  const left = [...(doubledArea(outline) >= 0 ? outline : [...outline].reverse())];
  const triangles: Triangle[] = [];
  while (left.length > 3) {
    const ear = left.findIndex((_, i) => isEar(left, i));
    if (ear < 0) return triangles;
    triangles.push(around(left, ear));
    left.splice(ear, 1);
  }
  triangles.push([left[0], left[1], left[2]]);
  return triangles;
}

const around = (points: readonly Point[], i: number): Triangle => [
  points[(i + points.length - 1) % points.length],
  points[i],
  points[(i + 1) % points.length],
];

const cross = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

function isEar(points: readonly Point[], i: number): boolean {
  const [a, b, c] = around(points, i);
  if (cross(a, b, c) <= 0) return false;
  return points.every(
    (p) => p === a || p === b || p === c || cross(a, b, p) < 0 || cross(b, c, p) < 0 || cross(c, a, p) < 0,
  );
}
