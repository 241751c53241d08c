import type { Point } from '@ketnoi/booth-allocation';
import type { DxfBlock, DxfEntity } from './dxf-document.js';

/** Where a block's drawing comes to lie: [a, b, c, d, e, f], x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Placement = readonly [number, number, number, number, number, number];

export const UNMOVED: Placement = [1, 0, 0, 1, 0, 0];

export const place = ([a, b, c, d, e, f]: Placement, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];

export const numberOf = (entity: DxfEntity, code: number, otherwise: number): number => {
  const found = entity.pairs.find((pair) => pair.code === code);
  return found ? Number(found.value) : otherwise;
};

/** An entity drawn on the back of the sheet: its own x runs the other way. */
export const isMirrored = (entity: DxfEntity): boolean => numberOf(entity, 230, 1) < 0;

/** How a block lies where an INSERT puts it, within what already lies somewhere. */
export function inserted(insert: DxfEntity, { base }: DxfBlock, within: Placement): Placement {
  const [sx, sy] = [numberOf(insert, 41, 1), numberOf(insert, 42, 1)];
  const angle = (numberOf(insert, 50, 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const mirror = isMirrored(insert) ? -1 : 1;
  const [x, y] = [numberOf(insert, 10, 0), numberOf(insert, 20, 0)];
  const own: Placement = [
    mirror * cos * sx,
    sin * sx,
    -mirror * sin * sy,
    cos * sy,
    mirror * (x - cos * sx * base[0] + sin * sy * base[1]),
    y - sin * sx * base[0] - cos * sy * base[1],
  ];
  return combined(within, own);
}

const combined = ([a, b, c, d, e, f]: Placement, [oa, ob, oc, od, oe, of_]: Placement): Placement => [
  a * oa + c * ob,
  b * oa + d * ob,
  a * oc + c * od,
  b * oc + d * od,
  a * oe + c * of_ + e,
  b * oe + d * of_ + f,
];
