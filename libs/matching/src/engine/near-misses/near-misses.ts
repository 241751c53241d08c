/**
 * Decides what stands between a supplier and buyers who would otherwise want it: the smallest set of changes, and how many buyers
 * and needs each set would open. One pass over the supplier's blocked pairs that are worth at least `minimumScore` to the buyer.
 */
import { buyerOf, type MatchingContext, type NeedFacts, type SupplierFacts } from '../facts/index.js';
import { setScene, type Scene } from '../scoring/scene.js';
import type { ScoreTable } from '../scoring/score-table.js';
import { covers, FIXABLE, fixFor, fixKey, type Fix, type Reach, reachOf } from './fix.js';

export interface NearMiss {
  readonly supplierId: string;
  /** All of them together unblock every need listed. Fewest first. */
  readonly fixes: readonly Fix[];
  /** Rows of the table. */
  readonly needs: readonly number[];
  /** Those of them that ask for just this; the others ask for less. */
  readonly asked: readonly number[];
  readonly buyers: number;
}

/** Needs that ask the very same of a supplier. */
interface Asked {
  readonly fixes: readonly Fix[];
  readonly reach: Reach;
  readonly needs: number[];
}

/**
 * For one supplier (its column of the table), ordered by how few changes are asked, then by how many buyers they open. Sets that ask
 * for the same things of different size (an MOQ of 500, of 200) are told apart: each opens what the weaker ones open, and more.
 */
export function nearMisses(
  table: ScoreTable,
  column: number,
  supplier: SupplierFacts,
  needs: readonly NeedFacts[],
  context: MatchingContext,
  minimumScore: number,
): NearMiss[] {
  const scene = setScene(context);
  const asked = blockedNeeds(table, column, supplier, needs, scene, minimumScore);
  const inOrder = asked.flatMap((one, number) => one.needs.map((need) => ({ need, number })));
  inOrder.sort((a, b) => a.need - b.need);
  const found = asked.map(({ fixes, reach, needs: own }): NearMiss => {
    const opened = asked.map((weaker) => covers(reach, weaker.reach));
    const rows = inOrder.filter(({ number }) => opened[number]).map(({ need }) => need);
    return {
      supplierId: supplier.id,
      fixes,
      needs: rows,
      asked: own,
      buyers: new Set(rows.map((row) => buyerOf(needs[row]))).size,
    };
  });
  return found.sort(
    (a, b) => a.fixes.length - b.fixes.length || b.buyers - a.buyers || b.needs.length - a.needs.length,
  );
}

function blockedNeeds(
  table: ScoreTable,
  column: number,
  supplier: SupplierFacts,
  needs: readonly NeedFacts[],
  scene: Scene,
  minimumScore: number,
): Asked[] {
  const found = new Map<string, Asked>();
  for (let need = 0; need < needs.length; need++) {
    const failed = table.failedRules(need, column);
    if (failed.length === 0 || !failed.every((rule) => FIXABLE.has(rule))) continue;
    if ((table.forBuyer(need, column) ?? -1) < minimumScore) continue;
    const fixes = failed.map((rule) => fixFor(rule, needs[need], supplier, scene));
    fixes.sort((a, b) => (fixKey(a) < fixKey(b) ? -1 : 1));
    const key = JSON.stringify(fixes);
    const same = found.get(key);
    if (same) same.needs.push(need);
    else found.set(key, { fixes, reach: reachOf(fixes), needs: [need] });
  }
  return [...found.values()];
}
