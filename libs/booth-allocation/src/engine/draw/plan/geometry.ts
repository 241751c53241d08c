import type { DrawBooth, Spot } from '../format/draw-input.js';

/** Millimetres between two intervals, 0 when they meet or overlap. */
const between = (a: number, aLength: number, b: number, bLength: number): number =>
  Math.max(0, a - (b + bLength), b - (a + aLength));

/** Distance along the axes between two booths' nearest corners, mm; Infinity between halls. */
export function gapBetween(a: DrawBooth, b: DrawBooth): number {
  if (a.hall !== b.hall) return Infinity;
  return between(a.x, a.width, b.x, b.width) + between(a.y, a.depth, b.y, b.depth);
}

/** Distance along the axes from a place to the nearest point of a booth, mm; Infinity between halls. */
export function gapToSpot(booth: DrawBooth, place: Spot): number {
  if (booth.hall !== place.hall) return Infinity;
  return between(booth.x, booth.width, place.x, 0) + between(booth.y, booth.depth, place.y, 0);
}

/** Where a booth lies, millimetres. */
type Place = Pick<DrawBooth, 'x' | 'y' | 'width' | 'depth' | 'hall'>;

/** True when two booths share part of a wall, not just a corner. */
export function shareWall(a: Place, b: Place): boolean {
  if (a.hall !== b.hall) return false;
  const overlapX = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const overlapY = Math.min(a.y + a.depth, b.y + b.depth) - Math.max(a.y, b.y);
  return (overlapX === 0 && overlapY > 0) || (overlapY === 0 && overlapX > 0);
}

/** Square decimetres, rounded down. */
export const areaOf = (booths: readonly DrawBooth[]): number =>
  booths.reduce((sum, booth) => sum + Math.floor((booth.width * booth.depth) / 10_000), 0);

/** True when two booths cover some of the same floor. */
export function overlap(a: DrawBooth, b: DrawBooth): boolean {
  if (a.hall !== b.hall) return false;
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.depth && b.y < a.y + a.depth;
}

/** Area of the rectangle around the booths, square millimetres. */
export function areaAround(booths: readonly DrawBooth[]): number {
  const left = Math.min(...booths.map((b) => b.x));
  const right = Math.max(...booths.map((b) => b.x + b.width));
  const top = Math.min(...booths.map((b) => b.y));
  const bottom = Math.max(...booths.map((b) => b.y + b.depth));
  return (right - left) * (bottom - top);
}

/** True when the booths together fill the rectangle around them. */
export function fillRectangle(booths: readonly DrawBooth[]): boolean {
  return areaAround(booths) === booths.reduce((sum, b) => sum + b.width * b.depth, 0);
}
