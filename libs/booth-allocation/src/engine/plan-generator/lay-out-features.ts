import type { Outline } from '../../domain/booth.js';
import { type HallFeature, type Utility, UTILITIES } from '../../domain/plan/hall-plan.js';

/** The measures of a generated hall, mm: `columns` and `rows` of booths, a cross aisle after every `block` of them. */
export interface HallLayout {
  readonly width: number;
  readonly depth: number;
  readonly side: number;
  readonly aisle: number;
  readonly columns: number;
  readonly rows: number;
  readonly block: number;
}

const DOOR = 3_000;
const PILLAR = 400;
/** A pillar in the middle of a crossing leaves people room on both sides from this width of aisles on, mm. */
const PILLARS_FROM = 3_000;
/** One pit of supplies for so many booths along a row's back. */
const BOOTHS_A_PIT = 4;

/** Doors on the outer aisle, pillars at the crossings of aisles, the aisles themselves, and pits along the backs. */
export const layOutFeatures = (layout: HallLayout): readonly HallFeature[] => [
  ...doors(layout),
  ...pillars(layout),
  ...aisles(layout),
  ...pits(layout),
];

const feature = (kind: HallFeature['kind'], outline: Outline, name: string | null = null): HallFeature => ({
  kind,
  utility: null,
  name,
  outline,
});

const rectangle = (x: number, y: number, width: number, depth: number): Outline => [
  [x, y],
  [x + width, y],
  [x + width, y + depth],
  [x, y + depth],
];

/** One in the middle of either long wall. */
function doors({ width, depth }: HallLayout): HallFeature[] {
  const from = Math.max(0, Math.round((width - DOOR) / 2));
  const to = Math.min(width, from + DOOR);
  return [depth, 0].map((y, i) =>
    feature(
      'entrance',
      [
        [from, y],
        [to, y],
      ],
      `${i + 1}`,
    ),
  );
}

/** Left edges of the aisles that run from wall to wall, the outer ones first and last. */
function crossAisles({ width, side, aisle, columns, block }: HallLayout): number[] {
  const inner = Array.from(
    { length: Math.floor((columns - 1) / block) },
    (_, i) => aisle + (i + 1) * block * side + i * aisle,
  );
  return [0, ...inner, width - aisle];
}

/** Upper edges of the aisles along the rows. */
function rowAisles({ depth, side, aisle, rows }: HallLayout): number[] {
  const inner = Array.from({ length: Math.floor((rows - 1) / 2) }, (_, i) => aisle + (i + 1) * 2 * side + i * aisle);
  return [0, ...inner, depth - aisle];
}

/** At every inner crossing, as the roof of a wide hall asks for. */
function pillars(layout: HallLayout): HallFeature[] {
  if (layout.aisle < PILLARS_FROM) return [];
  const inset = Math.round((layout.aisle - PILLAR) / 2);
  return crossAisles(layout)
    .slice(1, -1)
    .flatMap((x) =>
      rowAisles(layout)
        .slice(1, -1)
        .map((y) => feature('pillar', rectangle(x + inset, y + inset, PILLAR, PILLAR))),
    );
}

function aisles(layout: HallLayout): HallFeature[] {
  const { width, depth, aisle } = layout;
  return [
    ...crossAisles(layout).map((x) => feature('aisle', rectangle(x, 0, aisle, depth))),
    ...rowAisles(layout).map((y) => feature('aisle', rectangle(0, y, width, aisle))),
  ];
}

/** Where two rows stand back to back; power in every pit, the other supplies in turn. */
function pits({ side, aisle, columns, rows, block }: HallLayout): HallFeature[] {
  const found: HallFeature[] = [];
  for (let pair = 0; pair < Math.ceil(rows / 2); pair++)
    for (let column = BOOTHS_A_PIT / 2; column < columns; column += BOOTHS_A_PIT) {
      const x = aisle + column * side + Math.floor(column / block) * aisle;
      const y = aisle + (2 * pair + 1) * side + pair * aisle;
      const other = UTILITIES[1 + ((found.length / 2) % (UTILITIES.length - 1))];
      for (const utility of ['power', other] as const) found.push(pit(utility, x, y));
    }
  return found;
}

const pit = (utility: Utility, x: number, y: number): HallFeature => ({
  kind: 'utility',
  utility,
  name: null,
  outline: [[x, y]],
});
