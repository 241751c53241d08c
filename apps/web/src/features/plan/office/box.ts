import type { Spot } from '../view';

/** A rectangle along the walls of a hall, in millimetres. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Stands are built in steps of ten centimetres; fingers are not that exact. */
const GRID_MM = 100;

/** What a drag from one spot to another draws; null where it is too small for a booth. */
export function boxBetween(one: Spot, other: Spot, leastMm = 1_000): Box | null {
  const at = (value: number): number => Math.round(value / GRID_MM) * GRID_MM;
  const [x, y] = [at(Math.min(one.x, other.x)), at(Math.min(one.y, other.y))];
  const [width, height] = [at(Math.max(one.x, other.x)) - x, at(Math.max(one.y, other.y)) - y];
  return width >= leastMm && height >= leastMm ? { x, y, width, height } : null;
}

/** Its corners, clockwise from the upper left. */
export const outlineOf = ({ x, y, width, height }: Box): Spot[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

/** Two pieces of a rectangular booth, cut across its longer side, in the middle or where it is said; null for other shapes. */
export function piecesOf(outline: readonly Spot[], firstMm?: number): readonly [Box, Box] | null {
  const xs = outline.map(({ x }) => x);
  const ys = outline.map(({ y }) => y);
  const whole = { x: Math.min(...xs), y: Math.min(...ys), width: 0, height: 0 };
  whole.width = Math.max(...xs) - whole.x;
  whole.height = Math.max(...ys) - whole.y;
  const corners = new Set(outlineOf(whole).map(({ x, y }) => `${x} ${y}`));
  if (outline.length !== 4 || !outline.every(({ x, y }) => corners.has(`${x} ${y}`))) return null;
  if (whole.width >= whole.height) {
    const width = firstMm ?? Math.round(whole.width / 2);
    return [
      { ...whole, width },
      { ...whole, x: whole.x + width, width: whole.width - width },
    ];
  }
  const height = firstMm ?? Math.round(whole.height / 2);
  return [
    { ...whole, height },
    { ...whole, y: whole.y + height, height: whole.height - height },
  ];
}
