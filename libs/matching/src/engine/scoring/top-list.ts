import type { ScoreTable } from './score-table.js';

/** Which score a list is ranked by. */
export type RankedBy = 'forBuyer' | 'forSupplier' | 'mutual';

export interface Ranked {
  /** Row of the need and column of the supplier in the table. */
  readonly need: number;
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
  return best(
    rankable(table.supplierIds.length, (supplier) => rankedPair(table, need, supplier, by, blocked)),
    count,
    (a, b) => (table.supplierIds[a.supplier] < table.supplierIds[b.supplier] ? -1 : 1),
  );
}

/** The best `count` needs for a supplier, in the same order. */
export function topNeeds(
  table: ScoreTable,
  supplier: number,
  count: number,
  { by = 'mutual', blocked = false }: { by?: RankedBy; blocked?: boolean } = {},
): Ranked[] {
  return best(
    rankable(table.needIds.length, (need) => rankedPair(table, need, supplier, by, blocked)),
    count,
    (a, b) => (table.needIds[a.need] < table.needIds[b.need] ? -1 : 1),
  );
}

function rankedPair(table: ScoreTable, need: number, supplier: number, by: RankedBy, blocked: boolean): Ranked | null {
  if ((table.columns.failed[table.pair(need, supplier)] !== 0) !== blocked) return null;
  return { need, supplier, score: table[by](need, supplier), confidence: table.confidence(need, supplier) };
}

function rankable(count: number, at: (index: number) => Ranked | null): Ranked[] {
  const found: Ranked[] = [];
  for (let i = 0; i < count; i++) {
    const ranked = at(i);
    if (ranked) found.push(ranked);
  }
  return found;
}

function best(all: Ranked[], count: number, tie: (a: Ranked, b: Ranked) => number): Ranked[] {
  const worth = (ranked: Ranked): number => ranked.score ?? -1;
  return all.sort((a, b) => worth(b) - worth(a) || b.confidence - a.confidence || tie(a, b)).slice(0, count);
}
