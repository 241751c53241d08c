import type { ZoneId } from '@ketnoi/kernel';
import { BOOTH_KINDS } from '../booth.js';
import type { WaitedFor } from './waitlist-entry.js';

export interface WaitlistProblem {
  readonly path: string;
  readonly code: 'unknown-zone' | 'value-out-of-range';
}

/** 1 km² in square decimetres: wider than any hall. */
export const LARGEST_AREA_DM2 = 100_000_000;

export function checkWaitedFor(wanted: WaitedFor, zones: ReadonlySet<ZoneId>): WaitlistProblem[] {
  const problems: WaitlistProblem[] = [];
  const outOfRange = (path: string): void => void problems.push({ path, code: 'value-out-of-range' });
  const { leastAreaDm2: least, mostAreaDm2: most } = wanted;
  if (!isArea(least)) outOfRange('leastAreaDm2');
  if (!isArea(most) || most < least) outOfRange('mostAreaDm2');
  if (wanted.kind !== null && !BOOTH_KINDS.includes(wanted.kind)) outOfRange('kind');
  wanted.zoneIds.forEach((id, i) => {
    if (!zones.has(id)) problems.push({ path: `zoneIds[${i}]`, code: 'unknown-zone' });
  });
  return problems;
}

const isArea = (n: number): boolean => Number.isInteger(n) && n >= 0 && n <= LARGEST_AREA_DM2;
