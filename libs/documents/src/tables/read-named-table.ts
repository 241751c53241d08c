import { err, ok, type Result } from '@ketnoi/kernel';
import { readTable } from './read-table.js';
import type { TableProblem } from './table.js';

/** A row of a list whose columns we know. Rows count as the sheet does. */
export interface NamedRow<Column extends string> {
  readonly row: number;
  /** Trimmed. */
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}

/** What is wrong with which row; `column` is ours or, where it is none of ours, as the file says it. */
export interface NamedTableProblem<Column extends string> {
  readonly row: number;
  readonly column: Column | string | null;
  readonly code: 'duplicate' | 'out-of-range' | 'required' | 'unknown-id' | 'unusable';
}

export interface NamedColumns<Column extends string> {
  /** Null for a heading that is none of ours. */
  readonly named: (heading: string) => Column | null;
  /** Without any of these columns the list says nothing; the first is the one that is asked for. */
  readonly needed: readonly [Column, ...Column[]];
  readonly mostRows: number;
}

/**
 * A list as people keep it, Excel or CSV, with headings in any of our languages. A heading that is none of ours is a
 * problem, since a mistyped one would silently lose a column. All or every problem with its place.
 */
export async function readNamedTable<Column extends string>(
  bytes: Uint8Array,
  { named, needed, mostRows }: NamedColumns<Column>,
): Promise<Result<readonly NamedRow<Column>[], readonly NamedTableProblem<Column>[]>> {
  const table = await readTable(bytes);
  if (!table.ok) return err([fileProblem(table.error)]);
  const { headings, rows } = table.value;
  const columns = headings.map(named);
  const problems = headings.flatMap((heading, i): NamedTableProblem<Column>[] => {
    const column = columns[i];
    if (column === null) return [{ row: 1, column: heading, code: 'unknown-id' }];
    return columns.indexOf(column) === i ? [] : [{ row: 1, column: heading, code: 'duplicate' }];
  });
  if (!needed.some((column) => columns.includes(column)))
    problems.push({ row: 1, column: needed[0], code: 'required' });
  const tooMany = rows.at(mostRows);
  if (tooMany) problems.push({ row: tooMany.row, column: null, code: 'out-of-range' });
  if (problems.length > 0) return err(problems);
  return ok(
    rows.map(({ row, cells }) => ({
      row,
      cells: Object.fromEntries(cells.map((cell, i) => [columns[i], cell.trim()])) as NamedRow<Column>['cells'],
    })),
  );
}

function fileProblem({ code, row, column }: TableProblem): NamedTableProblem<never> {
  const place = { row: row ?? 1, column: column ?? null };
  if (code === 'same-heading-twice') return { ...place, code: 'duplicate' };
  if (code === 'no-headings') return { ...place, code: 'required' };
  if (code === 'unreadable-file' || code === 'wrong-encoding') return { ...place, code: 'unusable' };
  return { ...place, code: 'out-of-range' };
}
