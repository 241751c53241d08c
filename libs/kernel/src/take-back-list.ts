import type { Actor } from './actor.js';
import {
  type CellChange,
  type Cells,
  differenceOf,
  type EditedRow,
  type ListColumns,
  type ListProblem,
} from './edited-list.js';
import type { Fingerprint } from './fingerprint.js';
import { allOrNothing, type IdempotencyConflict, type IdempotencyStore } from './idempotency.js';
import type { FairId } from './ids.js';
import type { Language } from './languages.js';
import { once } from './once.js';
import { err, ok, type Result } from './result.js';

/** A list of a fair that somebody edited and sent. */
export interface EditedFile {
  readonly fairId: FairId;
  readonly uploadId: string;
}

/** Opens the file; null = there is none. Asked only of those who may change the list. */
export type ReadList<Row, Problem> = () => Promise<Result<readonly Row[], readonly Problem[]> | null>;

/** What is wrong with a cell of an edited list; `column` null: with its whole row. */
export interface EditedCellProblem<Code extends string> {
  readonly row: number;
  readonly column: string | null;
  readonly code: ListProblem<string>['code'] | 'out-of-range' | Code;
  readonly params?: { readonly most: number };
  /** What it is about, as it is called. */
  readonly named?: Readonly<Partial<Record<Language, string>>>;
}

/** `name`: what the row is about, as people know it. */
export type NamedChange<Column extends string> = CellChange<Column> & { readonly name: string };

interface NamedDifference<Column extends string> {
  readonly rows: number;
  readonly changes: readonly NamedChange<Column>[];
  readonly conflicts: readonly NamedChange<Column>[];
  readonly problems: readonly ListProblem<Column>[];
}

/** What a file would change, for somebody to look at. */
export interface ComparedList<Column extends string, Problem> extends Omit<NamedDifference<Column>, 'problems'> {
  readonly problems: readonly (Problem | ListProblem<Column>)[];
  /** Names what would change: who approves it gives it back. */
  readonly seen: string;
}

export interface UnusableList<Problem> {
  readonly code: 'unusable-file';
  readonly problems: readonly Problem[];
}

export interface TakenBack {
  /** Rows. */
  readonly changed: number;
}

export type TakeBackRefusal<Problem> =
  { readonly code: 'not-found' } | { readonly code: 'changed-meanwhile' } | IdempotencyConflict | UnusableList<Problem>;

/** What one list has of its own, the rest is the same for all. `Found` holds what the changes mean beside the difference. */
export interface EditedList<File extends EditedFile, Row, Problem, Found extends FoundIn<Problem>, Refusal = never> {
  /** As its idempotency keys are kept. */
  readonly operation: string;
  readonly mayChange: (actor: Actor, file: File) => boolean;
  /** What the file would change as things stand; for a change, behind the locks that keep them so. */
  readonly compare: (
    actor: Actor,
    file: File,
    rows: readonly Row[],
    forChange: boolean,
  ) => Promise<Result<Found, Refusal | TakeBackRefusal<Problem>>>;
  /** Makes what was found and approved. A refusal rolls back what was made before it. */
  readonly change: (
    actor: Actor,
    file: File,
    found: Found,
  ) => Promise<Result<TakenBack, Refusal | TakeBackRefusal<Problem>>>;
}

interface FoundIn<Problem> {
  readonly difference: Pick<ComparedList<string, Problem>, 'conflicts' | 'seen'> & {
    readonly problems: readonly Problem[];
  };
}

/** What a file would change of the rows that stand here now, each named. */
export function namedDifference<Column extends string>(
  columns: ListColumns<Column>,
  present: ReadonlyMap<string, Cells<Column>>,
  rows: readonly EditedRow<Column>[],
  nameOf: (id: string) => string,
): NamedDifference<Column> {
  const { changes, conflicts, problems } = differenceOf(columns, present, rows);
  const named = (change: CellChange<Column>): NamedChange<Column> => ({ ...change, name: nameOf(change.id) });
  return { rows: rows.length, changes: changes.map(named), conflicts: conflicts.map(named), problems };
}

/** The difference with what else is wrong with it, by row, and with the hash that names it. */
export const comparedList = <Column extends string, Problem extends { readonly row: number }>(
  found: NamedDifference<Column>,
  problems: readonly Problem[],
  fingerprint: Fingerprint,
): ComparedList<Column, Problem> => ({
  ...found,
  problems: [...found.problems, ...problems].sort((one, other) => one.row - other.row),
  seen: fingerprint.of(found.changes),
});

/** Says what an edited list would change, and writes nothing. */
export const previewOf =
  <File extends EditedFile, Row, Problem, Found extends FoundIn<Problem>, Refusal>(
    list: EditedList<File, Row, Problem, Found, Refusal>,
  ) =>
  async (
    actor: Actor,
    file: File,
    read: ReadList<Row, Problem>,
  ): Promise<Result<Found['difference'], Refusal | TakeBackRefusal<Problem>>> => {
    const rows = list.mayChange(actor, file) ? await read() : null;
    if (!rows) return err({ code: 'not-found' });
    if (!rows.ok) return err(unusable(rows.error));
    const found = await list.compare(actor, file, rows.value, false);
    return found.ok ? ok(found.value.difference) : found;
  };

/** Changes everything that was approved or, when anything is not as it was shown, nothing; once for a key. */
export const takeBackOf =
  <File extends EditedFile, Row, Problem, Found extends FoundIn<Problem>, Refusal>(
    list: EditedList<File, Row, Problem, Found, Refusal>,
    store: () => IdempotencyStore,
  ) =>
  async (
    actor: Actor,
    file: File & { readonly seen: string },
    read: ReadList<Row, Problem>,
    key: string,
  ): Promise<Result<TakenBack, Refusal | TakeBackRefusal<Problem>>> => {
    if (!list.mayChange(actor, file)) return err({ code: 'not-found' });
    const rowsOfFile = once(read);
    const request = { operation: list.operation, key, request: file };
    return allOrNothing<TakenBack, Refusal | TakeBackRefusal<Problem>>(store(), actor, request, async () => {
      const rows = await rowsOfFile();
      if (!rows) return err({ code: 'not-found' });
      if (!rows.ok) return err(unusable(rows.error));
      const found = await list.compare(actor, file, rows.value, true);
      if (!found.ok) return found;
      const { problems, conflicts, seen } = found.value.difference;
      if (problems.length > 0) return err(unusable(problems));
      if (conflicts.length > 0 || seen !== file.seen) return err({ code: 'changed-meanwhile' });
      return list.change(actor, file, found.value);
    });
  };

const unusable = <Problem>(problems: readonly Problem[]): UnusableList<Problem> => ({
  code: 'unusable-file',
  problems,
});
