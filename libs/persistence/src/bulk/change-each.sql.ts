import type { EntityManager } from 'typeorm';

/** Rows a statement: each row is compared with each case, so that the server's work grows with the square of them. */
const CHUNK = 200;

/** What a column becomes: a value, or an expression with as many question marks as values. */
export interface Assigned<Row> {
  readonly column: string;
  readonly as?: string;
  readonly values: (row: Row) => readonly unknown[];
}

export interface ChangeOfEach<Row> {
  readonly table: string;
  readonly fairId: string;
  /** Names a row within its fair: the rest of the primary key. */
  readonly key: Readonly<Record<string, (row: Row) => string | number>>;
  /** How a row must still stand to be changed. */
  readonly asRead?: Readonly<Record<string, (row: Row) => unknown>>;
  readonly set: readonly Assigned<Row>[];
  /** What is set to the same for all of them. */
  readonly and?: string;
  /** What else must hold of each. */
  readonly where?: string;
  /** The same by values of its own: a condition with as many question marks. */
  readonly only?: Omit<Assigned<Row>, 'column'>;
}

/** Columns that each become a value. */
export const assigned = <Row>(columns: Readonly<Record<string, (row: Row) => unknown>>): readonly Assigned<Row>[] =>
  Object.entries(columns).map(([column, of]) => ({ column, values: (row) => [of(row)] }));

/**
 * Changes many rows of a fair, each in its own way: a case per column and row. A derived table would be shorter, but
 * databases disagree on the collations of its literals. In the order of keys, so that no two who do so wait for each other
 * crosswise. False = one of them no longer stands as it was read; the others may have changed, so roll back.
 */
export async function changeEach<Row>(
  manager: EntityManager,
  rows: readonly Row[],
  change: ChangeOfEach<Row>,
): Promise<boolean> {
  const keys = Object.values(change.key);
  const inOrder = [...rows].sort((one, other) => {
    const differs = keys.find((of) => of(one) !== of(other));
    return differs ? (differs(one) < differs(other) ? -1 : 1) : 0;
  });
  for (let from = 0; from < inOrder.length; from += CHUNK) {
    const some = inOrder.slice(from, from + CHUNK);
    const { text, params } = statementOf(some, change);
    const { affectedRows }: { affectedRows: number } = await manager.query(text, params);
    if (affectedRows !== some.length) return false;
  }
  return true;
}

function statementOf<Row>(
  rows: readonly Row[],
  { table, fairId, key, asRead = {}, set, and, where, only }: ChangeOfEach<Row>,
): { readonly text: string; readonly params: unknown[] } {
  const keys = Object.values(key);
  const [first] = Object.keys(key);
  const isRow = Object.keys(key)
    .map((column) => `${column} = ?`)
    .join(' AND ');
  const caseOf = (as: string): string => `CASE ${rows.map(() => `WHEN ${isRow} THEN ${as}`).join(' ')}`;
  const valuesOf = ({ values }: Omit<Assigned<Row>, 'column'>): unknown[] =>
    rows.flatMap((row) => [...keys.map((of) => of(row)), ...values(row)]);
  const sets = set.map(({ column, as = '?' }) => `${column} = ${caseOf(as)} ELSE ${column} END`);
  const conditions = [...(where ? [where] : []), ...(only ? [`${caseOf(only.as ?? '?')} END`] : [])];
  const named = { ...key, ...asRead };
  const tuple = `(${Object.keys(named)
    .map(() => '?')
    .join(', ')})`;
  return {
    // The first key stands by itself, too: not every server looks up pairs by an index.
    text: `UPDATE ${table} SET ${[...sets, ...(and ? [and] : [])].join(', ')}
      WHERE fair_id = ? AND ${first} IN (?) AND (${Object.keys(named).join(', ')}) IN (${rows.map(() => tuple).join(', ')})${conditions.map((one) => ` AND ${one}`).join('')}`,
    params: [
      ...set.flatMap(valuesOf),
      fairId,
      [...new Set(rows.map((row) => keys[0](row)))],
      ...rows.flatMap((row) => Object.values(named).map((of) => of(row))),
      ...(only ? valuesOf(only) : []),
    ],
  };
}
