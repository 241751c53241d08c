/**
 * How a picture of the venue's plan lies under a hall. Two points of the picture and the true distance between them
 * make its scale; then it is turned about its upper left corner, and that corner put somewhere in the hall.
 */
import { err, ok, type Result } from '@ketnoi/kernel';
import type { Point } from '../booth.js';

export interface PicturePlacement {
  /** Two points of the picture, in its pixels. */
  readonly from: Point;
  readonly to: Point;
  /** How far they are apart in truth, mm. */
  readonly distanceMm: number;
  /** Clockwise, in degrees. */
  readonly turnedDegrees: number;
  /** Where the picture's upper left corner lies in the hall, mm. */
  readonly origin: Point;
}

export type PlacementField = 'from' | 'to' | 'distanceMm' | 'turnedDegrees' | 'origin';

const LONGEST_MM = 10_000_000;
/** Two points nearer than this make no scale, in pixels. */
const LEAST_PIXELS = 10;

export const millimetresPerPixel = ({ from, to, distanceMm }: PicturePlacement): number =>
  distanceMm / Math.hypot(to[0] - from[0], to[1] - from[1]);

/** Where a pixel lies in the hall, mm. */
export function inHall(placement: PicturePlacement, [x, y]: Point): Point {
  const scale = millimetresPerPixel(placement);
  const angle = (placement.turnedDegrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  const [left, top] = placement.origin;
  return [Math.round(left + x * cos - y * sin), Math.round(top + x * sin + y * cos)];
}

export function checkPlacement(
  placement: PicturePlacement,
  widthPx: number,
  heightPx: number,
): Result<PicturePlacement, PlacementField> {
  const onPicture = ([x, y]: Point): boolean => x >= 0 && x <= widthPx && y >= 0 && y <= heightPx;
  const { from, to, distanceMm, turnedDegrees, origin } = placement;
  if (!onPicture(from)) return err('from');
  if (!onPicture(to) || Math.hypot(to[0] - from[0], to[1] - from[1]) < LEAST_PIXELS) return err('to');
  if (!Number.isInteger(distanceMm) || distanceMm < 1 || distanceMm > LONGEST_MM) return err('distanceMm');
  if (!(Math.abs(turnedDegrees) <= 360)) return err('turnedDegrees');
  return origin.every((n) => Number.isInteger(n) && Math.abs(n) <= LONGEST_MM) ? ok(placement) : err('origin');
}
