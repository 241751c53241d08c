import {
  type Drawing,
  fileProblem,
  type Outline,
  readPower,
  SHAPE_ROLES,
  type ShapeLabels,
  type ShapeRole,
  UTILITIES,
  type Utility,
} from '@ketnoi/booth-allocation';
import { readTable } from '../../tables/read-table.js';
import type { Table, TableProblemCode } from '../../tables/table.js';
import { DrawingBoard, PlanUnreadable } from '../drawing-board.js';
import { PLAN_FILE_LIMITS } from '../plan-file-limits.js';
import { type PlanColumn, planColumnNamed } from './plan-headings.js';

/** What the table's reader may say, in the words of plans. */
const PROBLEMS: Readonly<Record<TableProblemCode, Parameters<typeof fileProblem>[0]>> = {
  'unreadable-file': 'plan-file-unreadable',
  'wrong-encoding': 'plan-file-encoding',
  'no-headings': 'plan-without-headings',
  'same-heading-twice': 'plan-heading-twice',
  'too-many-rows': 'too-many-plan-rows',
  'too-many-columns': 'too-many-plan-rows',
  'cell-too-long': 'plan-cell-unusable',
  'too-many-cells-in-row': 'plan-cell-unusable',
};

type Cells = Readonly<Partial<Record<PlanColumn, string>>>;

/**
 * The plan that a table lists, CSV or Excel: one shape a row, by its kind (shell, raw, booth; hall, entrance, pillar,
 * aisle, utility, zone; a booth where none is given) and either corners or x, y, width and depth, all in millimetres.
 * Coordinates are the hall's own where the table has a row for the hall.
 */
export async function readTablePlan(bytes: Uint8Array): Promise<Drawing> {
  const table = await readTable(bytes);
  if (!table.ok) {
    const { code, row, column } = table.error;
    throw new PlanUnreadable(fileProblem(PROBLEMS[code], { line: row ?? null, layer: column ?? null }));
  }
  const columns = columnsOf(table.value);
  if (table.value.rows.length > PLAN_FILE_LIMITS.entities)
    throw new PlanUnreadable(
      fileProblem('too-many-plan-rows', { line: table.value.rows[PLAN_FILE_LIMITS.entities].row }),
    );
  const board = new DrawingBoard();
  let hall = false;
  for (const { row, cells } of table.value.rows) {
    const filled = cells.flatMap((cell, i) =>
      cell.trim() === '' ? [] : [[columns[i], unescaped(cell.trim())] as const],
    );
    const shape = new Row(Object.fromEntries(filled), row, board);
    shape.draw();
    hall ||= shape.role === 'hall';
  }
  return board.drawing({ keepsOrigin: hall, hallMayBeAssumed: true });
}

function columnsOf({ headings }: Table): readonly PlanColumn[] {
  return headings.map((heading, i) => {
    const column = planColumnNamed(heading);
    const at = { layer: heading || null, line: 1 };
    if (column === null) throw new PlanUnreadable(fileProblem('plan-heading-unknown', at));
    if (headings.findIndex((other) => planColumnNamed(other) === column) !== i)
      throw new PlanUnreadable(fileProblem('plan-heading-twice', at));
    return column;
  });
}

/** What our own export wrote before a cell that would have looked like a formula. */
const unescaped = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '');

class Row {
  readonly role: ShapeRole;

  constructor(
    private readonly cells: Cells,
    private readonly row: number,
    private readonly board: DrawingBoard,
  ) {
    const kind = this.kind();
    this.role = (SHAPE_ROLES as readonly string[]).includes(kind) ? (kind as ShapeRole) : 'booth';
  }

  draw(): void {
    const points = this.outline();
    const closed = points.length > 2;
    this.board.shape({
      role: this.role,
      points,
      closed,
      labels: this.labels(),
      place: { layer: null, line: this.row },
    });
  }

  private kind(): string {
    return (this.cells.kind ?? 'booth').toLowerCase();
  }

  private labels(): ShapeLabels {
    const { number, openSides, power, zone, sector, country, utility, name } = this.cells;
    const kind = this.kind();
    if (this.role === 'booth' && !['booth', 'shell', 'raw'].includes(kind)) this.wrong('unknown-kind', 'kind');
    const powerW = power === undefined ? undefined : (readPower(power) ?? this.wrong('power-unusable', 'power'));
    if (utility !== undefined && !(UTILITIES as readonly string[]).includes(utility))
      this.wrong('unknown-utility', 'utility');
    return defined({
      number,
      kind: kind === 'raw' ? 'raw' : kind === 'shell' ? 'shell' : undefined,
      openSides: openSides === undefined ? undefined : Number(openSides),
      powerW,
      zone: this.role === 'zone' ? (zone ?? name) : zone,
      sectorId: sector,
      country,
      utility: utility as Utility | undefined,
      name,
    });
  }

  private outline(): Outline {
    const { corners } = this.cells;
    if (corners !== undefined) {
      const numbers = corners.split(/[\s,;]+/).map(Number);
      if (numbers.length % 2 === 0)
        return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i], numbers[2 * i + 1]] as const);
      this.wrong('plan-cell-unusable', 'corners');
      return [];
    }
    const [x, y, width, depth] = (['x', 'y', 'width', 'depth'] as const).map((column) => this.millimetres(column));
    if (this.role === 'utility' && this.cells.width === undefined) return [[x, y]];
    return [
      [x, y],
      [x + width, y],
      [x + width, y + depth],
      [x, y + depth],
    ];
  }

  private millimetres(column: 'x' | 'y' | 'width' | 'depth'): number {
    const cell = this.cells[column];
    const optional = this.role === 'utility' && (column === 'width' || column === 'depth');
    if (cell === undefined && optional) return 0;
    const found = cell === undefined || !/^-?\d{1,12}([.,]\d{1,6})?$/.test(cell) ? NaN : Number(cell.replace(',', '.'));
    if (Number.isNaN(found)) this.wrong('plan-cell-unusable', column);
    return found;
  }

  private wrong(code: Parameters<typeof fileProblem>[0], column: string): undefined {
    const number = this.cells.number ?? null;
    this.board.problem({ ...fileProblem(code, { layer: column, line: this.row }), number });
  }
}

const defined = (labels: ShapeLabels): ShapeLabels =>
  Object.fromEntries(Object.entries(labels).filter(([, value]) => value !== undefined));
