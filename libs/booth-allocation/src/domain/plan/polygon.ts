/**
 * Questions about one polygon. Plain formulas (shoelace, crossing number, orientation of three points) on whole
 * millimetres: products stay below 2^53 for coordinates up to 40 km.
 */
import type { Outline, Point } from '../booth.js';

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function boundsOf(outline: Outline): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of outline) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, right, bottom };
}

/** Four corners along the axes, as nearly all booths have: many questions are then answered by the frame alone. */
export function isUpright(outline: Outline): boolean {
  if (outline.length !== 4) return false;
  const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = outline;
  return (ay === by && bx === cx && cy === dy && dx === ax) || (ax === bx && by === cy && cx === dx && dy === ay);
}

/** Twice the area; positive when the corners go clockwise on a screen, where y points down. */
export function doubledArea(outline: Outline): number {
  let doubled = 0;
  for (let i = 0; i < outline.length; i++) {
    const [x, y] = outline[i];
    const [nextX, nextY] = outline[(i + 1) % outline.length];
    doubled += x * nextY - nextX * y;
  }
  return doubled;
}

/** The sides, each from its corner to the next one; the last leads back to the first corner. */
export const sidesOf = (outline: Outline): readonly (readonly [Point, Point])[] =>
  outline.map((corner, i) => [corner, outline[(i + 1) % outline.length]] as const);

/** Square of the distance from a point to a line between two points. */
export function squaredDistance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2;
}

/** True within the polygon or no farther than `tolerance` mm from its boundary. */
export function contains(outline: Outline, point: Point, tolerance = 0): boolean {
  const [x, y] = point;
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [ax, ay] = outline[i];
    const [bx, by] = outline[j];
    if (squaredDistance(point, outline[j], outline[i]) <= tolerance * tolerance) return true;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** A point inside: the middle of what a level line through the polygon's middle cuts out widest. */
export function middleOf(outline: Outline): Point {
  const { top, bottom } = boundsOf(outline);
  const level = (top + bottom) / 2 + 0.25;
  const crossings: number[] = [];
  for (const [[ax, ay], [bx, by]] of sidesOf(outline))
    if (ay > level !== by > level) crossings.push(((bx - ax) * (level - ay)) / (by - ay) + ax);
  crossings.sort((a, b) => a - b);
  let [from, to] = [outline[0][0], outline[0][0]];
  for (let i = 0; i + 1 < crossings.length; i += 2)
    if (crossings[i + 1] - crossings[i] > to - from) [from, to] = [crossings[i], crossings[i + 1]];
  return [Math.round((from + to) / 2), Math.round(level)];
}

/** Without corners that repeat the one before, or that lie on the way from one corner to the next within half a millimetre. */
export function withoutNeedlessCorners(outline: Outline): Outline {
  const apart = outline.filter(([x, y], i) => {
    const [px, py] = outline[(i + outline.length - 1) % outline.length];
    return x !== px || y !== py;
  });
  const kept = apart.filter((corner, i) => {
    const before = apart[(i + apart.length - 1) % apart.length];
    const after = apart[(i + 1) % apart.length];
    return squaredDistance(corner, before, after) > 0.25;
  });
  return kept.length >= 3 ? kept : apart;
}
