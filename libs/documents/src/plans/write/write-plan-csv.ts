import { type Outline, powerText } from '@ketnoi/booth-allocation';
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

type Cells = Partial<Record<PlanColumn, CellOut>>;

/** A hall as a table, one shape a row with its corners in millimetres; `readTablePlan` reads it back as the same plan. */
export const writePlanCsv = (hall: HallDrawingOut): string => writeCsv(tableOf(hall));
export const writePlanXlsx = (hall: HallDrawingOut): Promise<Uint8Array> => writeXlsx(tableOf(hall));

function tableOf({ name, outline, features, zones, booths }: HallDrawingOut) {
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
      };
    }),
    ...features.map((feature): Cells => {
      const { kind, utility, name: called } = feature;
      return { kind, corners: cornersOf(feature.outline), utility, name: called };
    }),
  ];
  return { title: name, headings: COLUMNS, rows: rows.map((row) => COLUMNS.map((column) => row[column] ?? null)) };
}

const cornersOf = (outline: Outline): string => outline.map(([x, y]) => `${x} ${y}`).join('; ');
