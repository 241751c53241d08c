/**
 * Decides what other weights would change before anybody applies them: which suppliers enter and leave each need's top list. Costs
 * two passes over the table that are already cheap; meetings and floors follow from the lists by choosing pairs anew.
 */
import type { ScoreTable } from '../scoring/score-table.js';
import { topSuppliers, type RankedBy } from '../scoring/top-list.js';

export interface ListChange {
  readonly needId: string;
  /** Supplier ids, best first. */
  readonly enter: readonly string[];
  readonly leave: readonly string[];
}

export interface WeightComparison {
  /** Needs whose list changes, in the order of the table. */
  readonly changed: readonly ListChange[];
  readonly unchanged: number;
  /** Suppliers that stand in no list before and in some after, and the reverse. */
  readonly suppliersGained: readonly string[];
  readonly suppliersLost: readonly string[];
}

/** Both tables must hold the same needs and suppliers in the same order. */
export function compareWeights(
  before: ScoreTable,
  after: ScoreTable,
  top: number,
  by: RankedBy = 'mutual',
): WeightComparison {
  if (before.needIds.join() !== after.needIds.join() || before.supplierIds.join() !== after.supplierIds.join())
    throw new RangeError('the two tables hold different needs or suppliers; score both from the same facts');
  const changed: ListChange[] = [];
  const listedBefore = new Set<string>();
  const listedAfter = new Set<string>();
  before.needIds.forEach((needId, need) => {
    const [old, fresh] = [before, after].map((table) =>
      topSuppliers(table, need, top, { by }).map((ranked) => table.supplierIds[ranked.supplier]),
    );
    old.forEach((id) => listedBefore.add(id));
    fresh.forEach((id) => listedAfter.add(id));
    const enter = fresh.filter((id) => !old.includes(id));
    const leave = old.filter((id) => !fresh.includes(id));
    if (enter.length > 0 || leave.length > 0) changed.push({ needId, enter, leave });
  });
  return {
    changed,
    unchanged: before.needIds.length - changed.length,
    suppliersGained: [...listedAfter].filter((id) => !listedBefore.has(id)),
    suppliersLost: [...listedBefore].filter((id) => !listedAfter.has(id)),
  };
}
