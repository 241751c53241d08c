/**
 * Decides where N booths of a plausible hall lie, so that an organiser, a demo or a benchmark has a plan before any
 * drawing exists. Costs one pass over the booths. Like most shell-scheme halls: islands of two rows back to back, cross
 * aisles after every block of eight, so that the ends of a block are corner booths with two open sides.
 * Whole millimetres only. What it lays out passes `checkPlan`: doors open on aisles, pillars stand clear of booths.
 */
import type { Outline } from '../../domain/booth.js';
import type { HallFeature, PlannedBooth } from '../../domain/plan/hall-plan.js';
import { type HallLayout, layOutFeatures } from './lay-out-features.js';

export interface PlanWish {
  /** How many booths, from 1. */
  readonly booths: number;
  /** Zones in order of the hall; each gets its share of the booths, in whole islands' order. */
  readonly zones: readonly { readonly key: string; readonly share: number }[];
  /** Stands before every number, to tell halls apart: `2` makes `2A-01`. */
  readonly prefix?: string;
  /** Side of a booth, mm. */
  readonly side?: number;
  /** Width of an aisle, mm. */
  readonly aisle?: number;
  /** How many of a hundred booths are raw space, in whole blocks at the end of the hall; none unless said. */
  readonly rawPercent?: number;
}

export type GeneratedBooth = PlannedBooth & { readonly corner: boolean };

export interface GeneratedPlan {
  readonly outline: Outline;
  readonly features: readonly HallFeature[];
  readonly booths: readonly GeneratedBooth[];
}

const STANDARD_SIDE = 3_000;
const MAIN_AISLE = 3_000;
const BLOCK = 8;
const BLOCKS_IN_ROW = 3;
/** What a booth of each kind is wired for. */
const POWER_W = { shell: 1_000, raw: 5_000 } as const;

export function generatePlan(wish: PlanWish): GeneratedPlan {
  if (!Number.isInteger(wish.booths) || wish.booths < 1)
    throw new RangeError(`a plan needs at least 1 booth, was asked for ${wish.booths}`);
  const side = wish.side ?? STANDARD_SIDE;
  const aisle = wish.aisle ?? MAIN_AISLE;
  const inRow = BLOCK * BLOCKS_IN_ROW;
  const rows = Math.ceil(wish.booths / inRow);
  const zoneOf = zoneByOrder(wish);
  const firstRaw = firstRawBooth(wish);
  const booths = Array.from({ length: wish.booths }, (_, i): GeneratedBooth => {
    const row = Math.floor(i / inRow);
    const column = i % inRow;
    const x = aisle + column * side + Math.floor(column / BLOCK) * aisle;
    const y = aisle + row * side + Math.floor(row / 2) * aisle;
    const corner = column % BLOCK === 0 || column % BLOCK === BLOCK - 1 || i === wish.booths - 1;
    const kind = i >= firstRaw ? 'raw' : 'shell';
    return {
      number: `${wish.prefix ?? ''}${rowName(row)}-${String(column + 1).padStart(2, '0')}`,
      zone: zoneOf(i),
      kind,
      outline: rectangle(x, y, side, side),
      openSides: corner ? 2 : 1,
      powerW: POWER_W[kind],
      corner,
    };
  });
  const columns = Math.min(wish.booths, inRow);
  const width = 2 * aisle + columns * side + Math.floor((columns - 1) / BLOCK) * aisle;
  const depth = 2 * aisle + rows * side + Math.floor((rows - 1) / 2) * aisle;
  const layout: HallLayout = { width, depth, side, aisle, columns, rows, block: BLOCK };
  return { outline: rectangle(0, 0, width, depth), features: layOutFeatures(layout), booths };
}

const rectangle = (x: number, y: number, width: number, depth: number): Outline => [
  [x, y],
  [x + width, y],
  [x + width, y + depth],
  [x, y + depth],
];

/** A, B … Z, AA, AB … as spreadsheets count. */
function rowName(row: number): string {
  const letter = String.fromCharCode(65 + (row % 26));
  return row < 26 ? letter : rowName(Math.floor(row / 26) - 1) + letter;
}

/** Raw space begins with a block: its share is rounded to whole ones. */
function firstRawBooth({ booths, rawPercent = 0 }: PlanWish): number {
  const blocks = Math.round((booths * rawPercent) / 100 / BLOCK);
  const first = Math.ceil(booths / BLOCK) - blocks;
  return blocks > 0 ? Math.max(0, first) * BLOCK : booths;
}

/** Booths in order are dealt to zones in order, each zone ending where the running sum of shares says. */
function zoneByOrder({ booths, zones }: PlanWish): (index: number) => string | null {
  const total = zones.reduce((sum, zone) => sum + zone.share, 0);
  let sum = 0;
  const ends = zones.map((zone) => {
    sum += zone.share;
    return Math.round((booths * sum) / total);
  });
  return (index) => zones[ends.findIndex((end) => index < end)]?.key ?? null;
}
