import type { ScoreTable } from './score-table.js';

/** Which score a list is ranked by. */
export type RankedBy = 'forBuyer' | 'forSupplier' | 'mutual';

export interface Ranked {
  /** Column of the supplier in the table. */
  readonly supplier: number;
  readonly score: number | null;
  readonly confidence: number;
}

/**
 * The best `count` suppliers for a need that no gate blocks (with `blocked`, only those that one does). Unknown scores come last,
 * then the less certain, then the id decides.
 */
export function topSuppliers(
  table: ScoreTable,
  need: number,
  count: number,
  { by = 'forBuyer', blocked = false }: { by?: RankedBy; blocked?: boolean } = {},
): Ranked[] {
  const { supplierIds: ids } = table;
  const found: Ranked[] = [];
  for (let supplier = 0; supplier < ids.length; supplier++)
    if ((table.columns.failed[table.pair(need, supplier)] !== 0) === blocked)
      found.push({ supplier, score: table[by](need, supplier), confidence: table.confidence(need, supplier) });
  const worth = (ranked: Ranked): number => ranked.score ?? -1;
  const byId = (a: Ranked, b: Ranked): number => (ids[a.supplier] < ids[b.supplier] ? -1 : 1);
  return found.sort((a, b) => worth(b) - worth(a) || b.confidence - a.confidence || byId(a, b)).slice(0, count);
}
