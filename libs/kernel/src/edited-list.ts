/**
 * A list that went out as a file and comes back edited. Each row carries its id and a stamp: a small checksum of every
 * cell as it went out. So the file itself says which cells its editor changed, and what others changed meanwhile is
 * neither undone by an old copy nor overwritten unseen.
 */
export interface ListColumns<Column extends string> {
  /** In the order in which stamps hold them. */
  readonly all: readonly Column[];
  /** What may come back changed; the rest is there to be read. */
  readonly editable: ReadonlySet<Column>;
}

export type Cells<Column extends string> = Readonly<Record<Column, string>>;

/** A row of the file; `row` counts as the sheet does. A column that was taken out is not there. */
export interface EditedRow<Column extends string> {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<Column | 'id' | 'stamp', string>>>;
}

export interface CellChange<Column extends string> {
  readonly row: number;
  readonly id: string;
  readonly column: Column;
  /** As it stands now. */
  readonly before: string;
  readonly after: string;
}

export interface ListProblem<Column extends string> {
  readonly row: number;
  readonly column: Column | 'id' | 'stamp';
  readonly code: 'required' | 'unknown-id' | 'duplicate' | 'unusable' | 'not-taken-back';
}

export interface ListDifference<Column extends string> {
  readonly changes: readonly CellChange<Column>[];
  /** Changed in the file and, since it went out, here too, to something else. */
  readonly conflicts: readonly CellChange<Column>[];
  readonly problems: readonly ListProblem<Column>[];
}

export function stampOf<Column extends string>({ all }: ListColumns<Column>, cells: Cells<Column>): string {
  return all.map((column) => checksum(cells[column])).join('');
}

/** What a file would change of the rows that stand here now, by id. A cell that stands here already is no change. */
export function differenceOf<Column extends string>(
  columns: ListColumns<Column>,
  present: ReadonlyMap<string, Cells<Column>>,
  rows: readonly EditedRow<Column>[],
): ListDifference<Column> {
  const found = { changes: [], conflicts: [], problems: [] } as {
    readonly [Kind in keyof ListDifference<Column>]: ListDifference<Column>[Kind][number][];
  };
  const seen = new Set<string>();
  for (const { row, cells } of rows) {
    const id = cells.id?.trim() ?? '';
    const now = present.get(id);
    const stamps = stampsIn(columns, cells.stamp?.trim() ?? '');
    const touched = (column: Column, i: number): boolean => {
      const after = cells[column];
      return after !== undefined && checksum(after) !== stamps?.[i];
    };
    // It left the list since the file went out, and the file asks nothing of it: an older copy stays good for the others.
    const hasLeft = id !== '' && !now && stamps !== null && !columns.all.some(touched);
    const problem = hasLeft ? null : rowProblem(id, seen.has(id), now !== undefined, stamps !== null);
    if (problem) found.problems.push({ row, ...problem });
    seen.add(id);
    if (problem || !now || !stamps) continue;
    columns.all.forEach((column, i) => {
      const after = cells[column];
      if (after === undefined || !touched(column, i) || tidy(after) === tidy(now[column])) return;
      const change = { row, id, column, before: now[column], after: tidy(after) };
      if (!columns.editable.has(column)) found.problems.push({ row, column, code: 'not-taken-back' });
      else if (checksum(now[column]) === stamps[i]) found.changes.push(change);
      else found.conflicts.push(change);
    });
  }
  return found;
}

function rowProblem(
  id: string,
  again: boolean,
  known: boolean,
  stamped: boolean,
): Pick<ListProblem<never>, 'column' | 'code'> | null {
  if (id === '') return { column: 'id', code: 'required' };
  if (again) return { column: 'id', code: 'duplicate' };
  if (!known) return { column: 'id', code: 'unknown-id' };
  return stamped ? null : { column: 'stamp', code: 'unusable' };
}

const WIDTH = 7;

function stampsIn({ all }: ListColumns<string>, stamp: string): readonly string[] | null {
  if (stamp.length !== all.length * WIDTH || !/^[0-9a-z]+$/.test(stamp)) return null;
  return all.map((_, i) => stamp.slice(i * WIDTH, (i + 1) * WIDTH));
}

/** Spreadsheets write line ends and marks in their own way; that is no change. */
const tidy = (text: string): string => text.normalize('NFC').replaceAll('\r\n', '\n').trim();

/** FNV-1a: tells cells apart, protects nothing. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of tidy(text)) {
    hash ^= sign.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(WIDTH, '0');
}
