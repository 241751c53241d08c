/**
 * Do booths stand wall to wall, so that they can be one stand? Two booths do where their outlines share a stretch of wall
 * of at least half a metre; corners that touch are not enough. Costs the square of the number of walls: orders are small.
 */
import type { HallId } from '@ketnoi/kernel';
import type { Outline, Point } from '../booth.js';

export interface Shape {
  readonly hallId: HallId;
  readonly outline: Outline;
}

/** Walls drawn by hand miss each other by a little. */
const TOLERANCE_MM = 50;
const SHORTEST_SHARED_WALL_MM = 500;

/** True when each can be reached from each through shared walls; true of one booth. */
export function formOneBlock(shapes: readonly Shape[]): boolean {
  const reached = new Set(shapes.slice(0, 1));
  for (const shape of reached) for (const other of shapes) if (shareWall(shape, other)) reached.add(other);
  return reached.size === shapes.length;
}

export function shareWall(one: Shape, other: Shape): boolean {
  if (one.hallId !== other.hallId) return false;
  return wallsOf(one.outline).some((wall) => wallsOf(other.outline).some((facing) => shared(wall, facing)));
}

type Wall = readonly [from: Point, to: Point];

const wallsOf = (outline: Outline): Wall[] => outline.map((from, i) => [from, outline[(i + 1) % outline.length]]);

/** Both ends of the facing wall lie on the line of the first, and enough of them lies side by side. */
function shared([from, to]: Wall, [start, end]: Wall): boolean {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length === 0) return false;
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const along = (p: Point): number => (p[0] - from[0]) * ux + (p[1] - from[1]) * uy;
  const beside = (p: Point): number => Math.abs((p[0] - from[0]) * uy - (p[1] - from[1]) * ux);
  if (beside(start) > TOLERANCE_MM || beside(end) > TOLERANCE_MM) return false;
  const [low, high] = [along(start), along(end)].sort((a, b) => a - b);
  return Math.min(high, length) - Math.max(low, 0) >= SHORTEST_SHARED_WALL_MM;
}
