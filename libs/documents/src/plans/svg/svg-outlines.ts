import { fileProblem, type Point } from '@ketnoi/booth-allocation';
import svgpath from 'svgpath';
import { PlanUnreadable } from '../drawing-board.js';
import { circle, curve } from '../flatten.js';
import { PLAN_FILE_LIMITS } from '../plan-file-limits.js';
import type { SvgNode } from './svg-nodes.js';

export interface SvgOutline {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** The lines and shapes that an element draws, in the coordinates of the whole drawing; `transforms` from the outside in. */
export function outlinesOf(node: SvgNode, transforms: string): readonly SvgOutline[] {
  const { d = '', points = '' } = node.attributes;
  if (d.length + points.length > PLAN_FILE_LIMITS.svgPathLength)
    throw new PlanUnreadable(fileProblem('too-many-points', { layer: node.attributes.id ?? null, line: node.line }));
  const path = pathOf(node);
  return path === null ? [] : walk(path, transforms);
}

/** Where a point of an element lies in the whole drawing. */
export const placed = ([x, y]: Point, transforms: string): Point => walk(`M${x} ${y}`, transforms)[0].points[0];

const numbers = (text: string): string[] => text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? [];
const lineThrough = (points: readonly (string | number)[]): string => `M${points.join(' ')}`;
/** Lengths may carry `px`, which is the drawing's own unit. */
const length = (text: string | undefined): number => (text === undefined ? 0 : Number(text.replace(/px$/, '')));

/** As path data, so that one reader serves all; null for elements that draw no outline. */
function pathOf({ tag, attributes: a }: SvgNode): string | null {
  switch (tag) {
    case 'path':
      return a.d ?? '';
    case 'polygon':
      return `${lineThrough(numbers(a.points ?? ''))}z`;
    case 'polyline':
      return lineThrough(numbers(a.points ?? ''));
    case 'line':
      return lineThrough([length(a.x1), length(a.y1), length(a.x2), length(a.y2)]);
    case 'rect': {
      const [x, y, width, height] = [length(a.x), length(a.y), length(a.width), length(a.height)];
      return `M${x} ${y}h${width}v${height}h${-width}z`;
    }
    case 'circle':
    case 'ellipse':
      return `${lineThrough(circle([length(a.cx), length(a.cy)], length(a.rx ?? a.r), length(a.ry ?? a.r)).flat())}z`;
    default:
      return null;
  }
}

/** One outline for each part of the path. A path that cannot be read gives a point that is nowhere, which is told of. */
function walk(path: string, transforms: string): SvgOutline[] {
  const found: { points: Point[]; closed: boolean }[] = [];
  const read = svgpath(path);
  if ((read as unknown as { err: string }).err) return [{ points: [[NaN, NaN]], closed: true }];
  const moved = transforms === '' ? read : read.transform(transforms);
  moved
    .abs()
    .unarc()
    .unshort()
    .iterate(([command, ...given], _, x, y) => {
      const values = given as number[];
      const current = found.at(-1);
      if (command === 'M') found.push({ points: [[values[0], values[1]]], closed: false });
      else if (!current) return;
      else if (command === 'Z' || command === 'z') current.closed = true;
      else if (command === 'H') current.points.push([values[0], y]);
      else if (command === 'V') current.points.push([x, values[0]]);
      else if (command === 'L') current.points.push([values[0], values[1]]);
      else current.points.push(...curve([[x, y], ...pairs(values)]));
    });
  return found.map(({ points, closed }) => ({ points, closed: closed || comesBack(points) }));
}

const pairs = (values: readonly number[]): Point[] =>
  Array.from({ length: values.length >> 1 }, (_, i): Point => [values[2 * i], values[2 * i + 1]]);

function comesBack(points: readonly Point[]): boolean {
  const [first, last] = [points[0], points[points.length - 1]];
  return points.length > 3 && first[0] === last[0] && first[1] === last[1];
}
