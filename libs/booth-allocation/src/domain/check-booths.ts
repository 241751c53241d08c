import { err, type HallId, type Money, ok, type Result, type ZoneId } from '@ketnoi/kernel';
import { BOOTH_KINDS, type DrawnBooth, type Outline } from './booth.js';
import type { PlanProblemCode } from './plan/plan-problem.js';

export type BoothProblemCode = PlanProblemCode | 'unknown-hall' | 'unknown-zone' | 'price-unusable';

/** What is wrong with which booth of a list; `index` counts from 0. */
export interface BoothProblem {
  readonly index: number;
  readonly number: string;
  readonly code: BoothProblemCode;
}

const LONGEST_NUMBER = 16;

/** Checks a list of booths before any of it is saved: every problem of every booth, not only the first. */
export function checkBooths(
  booths: readonly DrawnBooth[],
  known: { readonly halls: ReadonlySet<HallId>; readonly zones: ReadonlySet<ZoneId> },
): Result<readonly DrawnBooth[], readonly BoothProblem[]> {
  const problems: BoothProblem[] = [];
  const seen = new Set<string>();
  booths.forEach((booth, index) => {
    const found = (code: BoothProblemCode): void => void problems.push({ index, number: booth.number, code });
    if (booth.number.trim() === '' || booth.number.length > LONGEST_NUMBER) found('number-missing');
    if (seen.has(booth.number)) found('number-twice');
    seen.add(booth.number);
    if (!known.halls.has(booth.hallId)) found('unknown-hall');
    if (booth.zoneId !== null && !known.zones.has(booth.zoneId)) found('unknown-zone');
    if (!BOOTH_KINDS.includes(booth.kind)) found('unknown-kind');
    if (!isUsableOutline(booth.outline)) found('outline-unusable');
    if (!Number.isInteger(booth.openSides) || booth.openSides < 0 || booth.openSides > 4)
      found('open-sides-out-of-range');
    if (!isUsablePrice(booth.price)) found('price-unusable');
  });
  return problems.length > 0 ? err(problems) : ok(booths);
}

export const isUsablePrice = ({ amount }: Money): boolean => Number.isSafeInteger(amount) && amount >= 0;

/** At least three corners in whole millimetres that enclose something. */
export const isUsableOutline = (outline: Outline): boolean =>
  outline.length >= 3 &&
  outline.every((point) => point.length === 2 && point.every(Number.isSafeInteger)) &&
  areaDm2(outline) > 0;

/** Area in square decimetres, rounded to the nearest: 3 m × 3 m = 900. (The shoelace formula.) */
export function areaDm2(outline: Outline): number {
  let doubled = 0;
  outline.forEach(([x, y], i) => {
    const [nextX, nextY] = outline[(i + 1) % outline.length];
    doubled += x * nextY - nextX * y;
  });
  return Math.round(Math.abs(doubled) / 2 / 10_000);
}
