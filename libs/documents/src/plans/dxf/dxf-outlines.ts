import type { Point } from '@ketnoi/booth-allocation';
import { bulge, circle } from '../flatten.js';
import type { DxfEntity } from './dxf-document.js';
import { isMirrored, numberOf } from './dxf-placement.js';

export interface DxfOutline {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

const CLOSED_FLAG = 1;

/** The line or shape that an entity draws, in its own coordinates; null for what draws none that we read. */
export function outlineOf(entity: DxfEntity): DxfOutline | null {
  const outline = drawn(entity);
  if (!outline || !isMirrored(entity)) return outline;
  return { ...outline, points: outline.points.map(([x, y]): Point => [-x, y]) };
}

function drawn(entity: DxfEntity): DxfOutline | null {
  const point = (x = 10, y = 20): Point => [numberOf(entity, x, NaN), numberOf(entity, y, NaN)];
  switch (entity.type) {
    case 'LWPOLYLINE':
      return polyline(lightCorners(entity), isClosed(entity));
    case 'POLYLINE':
      return polyline(
        entity.parts.map((part) => ({
          at: [numberOf(part, 10, NaN), numberOf(part, 20, NaN)],
          bulged: numberOf(part, 42, 0),
        })),
        isClosed(entity),
      );
    case 'LINE':
      return { points: [point(), point(11, 21)], closed: false };
    case 'POINT':
      return { points: [point()], closed: false };
    case 'CIRCLE':
      return { points: circle(point(), numberOf(entity, 40, NaN)), closed: true };
    default:
      return null;
  }
}

interface Corner {
  readonly at: Point;
  /** Of the side that begins here. */
  readonly bulged: number;
}

const isClosed = (entity: DxfEntity): boolean => (numberOf(entity, 70, 0) & CLOSED_FLAG) === CLOSED_FLAG;

/** A light polyline lists x, y and bulge of one corner after the other. */
function lightCorners({ pairs }: DxfEntity): Corner[] {
  const corners: { at: [number, number]; bulged: number }[] = [];
  for (const { code, value } of pairs) {
    if (code === 10) corners.push({ at: [Number(value), NaN], bulged: 0 });
    const last = corners.at(-1);
    if (last && code === 20) last.at[1] = Number(value);
    if (last && code === 42) last.bulged = Number(value);
  }
  return corners;
}

/** Closed by its flag, or because it comes back to where it began. */
function polyline(corners: readonly Corner[], flagged: boolean): DxfOutline {
  const [first, last] = [corners[0]?.at, corners.at(-1)?.at];
  const returns = corners.length > 2 && first && last && Math.hypot(first[0] - last[0], first[1] - last[1]) === 0;
  const points = corners.flatMap(({ at, bulged }, i) => {
    const next = corners[i + 1]?.at ?? (flagged ? first : null);
    return next ? [at, ...bulge(at, next, bulged)] : [at];
  });
  return { points, closed: flagged || returns === true };
}
