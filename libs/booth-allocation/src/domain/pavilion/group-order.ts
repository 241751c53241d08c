import type { BoothId, CompanyId, ZoneId } from '@ketnoi/kernel';
import type { BoothKind } from '../booth.js';
import type { ExtraWish } from '../pricing/quote.js';

/** What a firm wants where it names no booth; null = whatever. */
export interface BoothWish {
  readonly zoneId: ZoneId | null;
  readonly kind: BoothKind | null;
  /** Square decimetres. */
  readonly leastAreaDm2: number | null;
  readonly leastOpenSides: number | null;
}

/** One firm's booth in a group's order: named, or the first by number that fits its wish. */
export interface OrderLine {
  /** As people find it again: the row of a file, or the place in the list from 1. */
  readonly row: number;
  readonly companyId: CompanyId;
  readonly boothId: BoothId | null;
  readonly wish: BoothWish | null;
  readonly extras: readonly ExtraWish[];
  /** The column of a file that names the firm. */
  readonly firmIn?: 'companyId' | 'taxCode';
}

export const ORDER_COLUMNS = ['companyId', 'taxCode', 'booth', 'zone', 'kind', 'area', 'openSides', 'extras'] as const;
export type OrderColumn = (typeof ORDER_COLUMNS)[number];

/** What is wrong with which row; `params` fill the text of the code. */
export interface OrderProblem {
  readonly row: number;
  /** Null = the row or list as a whole. */
  readonly column: OrderColumn | string | null;
  readonly code: OrderProblemCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

export const ORDER_PROBLEM_CODES = [
  'required',
  'duplicate',
  'unknown-id',
  'unusable',
  'out-of-range',
  'not-in-group',
  'unknown-booth',
  'no-booth-fits',
  'booth-taken',
  'booth-reserved',
  'booth-awaited',
  'booth-withdrawn',
  'booking-closed',
  'too-many-booths',
  'not-an-exhibitor',
  'not-priced',
  'unknown-extra',
  'unusable-quantity',
  'pavilion-over',
] as const;
export type OrderProblemCode = (typeof ORDER_PROBLEM_CODES)[number];

/** A booth that the group can have: free for anybody, or put aside for it. */
export interface OpenBooth {
  readonly id: BoothId;
  readonly number: string;
  readonly zoneId: ZoneId | null;
  readonly kind: BoothKind;
  readonly areaDm2: number;
  readonly openSides: number;
}

export const MOST_ORDER_LINES = 500;

/** A line with its booth. */
export interface PlacedLine extends OrderLine {
  readonly boothId: BoothId;
}

/**
 * Finds each line its booth. Those that name one come first; then the wishes in their order, each taking the smallest
 * booth that fits and among equals the first by number, so that the same order finds the same booths.
 */
export function placeLines(
  lines: readonly OrderLine[],
  open: readonly OpenBooth[],
): { readonly placed: readonly PlacedLine[]; readonly problems: readonly OrderProblem[] } {
  const problems: OrderProblem[] = [];
  const placed: PlacedLine[] = [];
  const taken = new Set<BoothId>();
  for (const line of lines) {
    if (line.boothId === null) continue;
    if (taken.has(line.boothId)) problems.push({ row: line.row, column: 'booth', code: 'duplicate' });
    else placed.push({ ...line, boothId: line.boothId });
    taken.add(line.boothId);
  }
  const bySize = [...open].sort((a, b) => a.areaDm2 - b.areaDm2 || (a.number < b.number ? -1 : 1));
  for (const line of lines) {
    if (line.boothId !== null) continue;
    const booth = bySize.find((one) => !taken.has(one.id) && fits(line.wish, one));
    if (booth) placed.push({ ...line, boothId: booth.id });
    else problems.push({ row: line.row, column: 'booth', code: line.wish ? 'no-booth-fits' : 'required' });
    if (booth) taken.add(booth.id);
  }
  return { placed, problems };
}

const fits = (wish: BoothWish | null, booth: OpenBooth): boolean =>
  wish !== null &&
  (wish.zoneId === null || wish.zoneId === booth.zoneId) &&
  (wish.kind === null || wish.kind === booth.kind) &&
  booth.areaDm2 >= (wish.leastAreaDm2 ?? 0) &&
  booth.openSides >= (wish.leastOpenSides ?? 0);
