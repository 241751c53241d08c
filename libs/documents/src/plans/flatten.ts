/** Curves become lines: fine enough that a wall is off by a few millimetres at most, in a bounded number of steps. */
import type { Point } from '@ketnoi/booth-allocation';

const STEPS_A_CIRCLE = 48;
const STEPS_A_CURVE = 16;

export const circle = ([x, y]: Point, rx: number, ry = rx): Point[] =>
  Array.from({ length: STEPS_A_CIRCLE }, (_, i): Point => {
    const angle = (i * 2 * Math.PI) / STEPS_A_CIRCLE;
    return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)];
  });

/** The points between two corners of a DXF polyline whose side is an arc: its bulge is the tangent of a quarter of the angle. */
export function bulge([ax, ay]: Point, [bx, by]: Point, bulged: number): Point[] {
  if (!Number.isFinite(bulged) || Math.abs(bulged) < 1e-6) return [];
  const angle = 4 * Math.atan(bulged);
  const [dx, dy] = [bx - ax, by - ay];
  const fromChord = (1 - bulged * bulged) / (4 * bulged);
  const [cx, cy] = [(ax + bx) / 2 - dy * fromChord, (ay + by) / 2 + dx * fromChord];
  const start = Math.atan2(ay - cy, ax - cx);
  const radius = Math.hypot(ax - cx, ay - cy);
  const steps = Math.max(1, Math.ceil((Math.abs(angle) / (2 * Math.PI)) * STEPS_A_CIRCLE));
  return Array.from({ length: steps - 1 }, (_, i): Point => {
    const at = start + (angle * (i + 1)) / steps;
    return [cx + radius * Math.cos(at), cy + radius * Math.sin(at)];
  });
}

/** Points after the start of a Bézier curve with any number of control points (de Casteljau). */
export const curve = (controls: readonly Point[]): Point[] =>
  Array.from({ length: STEPS_A_CURVE }, (_, i) => onCurve(controls, (i + 1) / STEPS_A_CURVE));

function onCurve(controls: readonly Point[], t: number): Point {
  let points = controls;
  while (points.length > 1)
    points = points.slice(1).map(([x, y], i): Point => {
      const [px, py] = points[i];
      return [px + (x - px) * t, py + (y - py) * t];
    });
  return points[0];
}
