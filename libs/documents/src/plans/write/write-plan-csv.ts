import { type BoothStanding, type Outline, powerText } from '@ketnoi/booth-allocation';
import { type CellOut, writeCsv, writeXlsx } from '../../tables/write-table.js';
import type { PlanColumn } from '../table/plan-headings.js';
import type { HallDrawingOut } from './hall-drawing.js';

const COLUMNS: readonly PlanColumn[] = [
  'kind',
  'number',
  'corners',
  'openSides',
  'power',
  'zone',
  'sector',
  'country',
  'utility',
  'name',
];

const STANDING_COLUMNS: readonly PlanColumn[] = ['state', 'firm'];

type Cells = Partial<Record<PlanColumn, CellOut>>;

/** How booths stand, by their numbers; without it the table tells only how they are drawn. */
export type Standings = ReadonlyMap<string, BoothStanding>;

/**
 * A hall as a table, one shape a row with its corners in millimetres, and how its booths stand; `readTablePlan` reads it
 * back as the same plan.
 */
export const writePlanCsv = (hall: HallDrawingOut, standings?: Standings): string => writeCsv(tableOf(hall, standings));
export const writePlanXlsx = (hall: HallDrawingOut, standings?: Standings): Promise<Uint8Array> =>
  writeXlsx(tableOf(hall, standings));

function tableOf({ name, outline, features, zones, booths }: HallDrawingOut, standings?: Standings) {
  const rows: Cells[] = [
    { kind: 'hall', corners: cornersOf(outline), name },
    ...booths.map((booth): Cells => {
      const zone = zones.find((other) => other.name === booth.zone);
      return {
        kind: booth.kind,
        number: booth.number,
        corners: cornersOf(booth.outline),
        openSides: booth.openSides,
        power: booth.powerW === null ? null : powerText(booth.powerW),
        zone: booth.zone,
        sector: zone?.sectorId ?? null,
        country: zone?.country ?? null,
        state: standings?.get(booth.number)?.state ?? null,
        firm: standings?.get(booth.number)?.firm ?? null,
      };
    }),
    ...features.map((feature): Cells => {
      const { kind, utility, name: called } = feature;
      return { kind, corners: cornersOf(feature.outline), utility, name: called };
    }),
  ];
  const headings = standings ? [...COLUMNS, ...STANDING_COLUMNS] : COLUMNS;
  return { title: name, headings, rows: rows.map((row) => headings.map((column) => row[column] ?? null)) };
}

const cornersOf = (outline: Outline): string => outline.map(([x, y]) => `${x} ${y}`).join('; ');
