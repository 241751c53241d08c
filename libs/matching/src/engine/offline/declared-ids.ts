import { readText, taxonomy, type FactKind, type NodeKind } from '@ketnoi/taxonomy';
import type { CodeFact } from '../facts/index.js';
import type { RowReader } from './row.js';

/**
 * Ids as the taxonomy has them. Where a file gives words instead, they are read as a text would be, and said so; what cannot be
 * read is kept as it stands, since two files may share ids the taxonomy does not have.
 */
export function declaredIds(
  row: RowReader,
  column: string,
  kind: NodeKind & FactKind,
  side: 'supplier' | 'need',
): readonly CodeFact[] | undefined {
  return row.list(column)?.flatMap((cell) => declaredId(row, column, kind, side, cell));
}

function declaredId(
  row: RowReader,
  column: string,
  kind: NodeKind & FactKind,
  side: 'supplier' | 'need',
  cell: string,
): CodeFact[] {
  if (taxonomy().kindOf(cell) === kind) return [{ id: cell, source: 'declared' }];
  const read = readText(cell, { side }).facts.filter((fact) => fact.kind === kind && !fact.negated);
  if (read.length === 0) {
    row.note(column, 'unknown-id', cell);
    return [{ id: cell, source: 'declared' }];
  }
  const ids = [...new Set(read.map((fact) => fact.id))];
  row.note(column, 'read-as-id', `${cell} = ${ids.join(', ')}`);
  return ids.map((id): CodeFact => ({ id, source: 'read' }));
}

/** Codes that are no taxonomy ids: countries, Incoterms. */
export const declaredCodes = (row: RowReader, column: string): readonly CodeFact[] | undefined =>
  row.list(column)?.map((id): CodeFact => ({ id, source: 'declared' }));
