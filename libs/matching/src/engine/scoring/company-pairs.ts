/**
 * Decides what two companies are worth to each other: what their best need is worth, so that reasons still sum. Best = not
 * blocked before blocked, then the mutual score (unknown last), then the need's id. One pass over the table.
 */
import type { PairVerdict } from '../gates/gate.js';
import type { ScoreTable } from './score-table.js';

export interface CompanyPair {
  readonly buyerId: string;
  readonly supplierId: string;
  /** The best need, by row of the table. */
  readonly need: number;
  readonly supplier: number;
  readonly mutual: number | null;
  readonly verdict: PairVerdict;
}

/** Every buyer with every supplier, in the order of the buyers' first needs and of the suppliers. */
export function companyPairs(table: ScoreTable): CompanyPair[] {
  const needsOf = new Map<string, number[]>();
  table.buyerIds.forEach((buyer, need) => {
    const rows = needsOf.get(buyer);
    if (rows) rows.push(need);
    else needsOf.set(buyer, [need]);
  });
  const pairs: CompanyPair[] = [];
  for (const [buyerId, rows] of needsOf) {
    rows.sort((a, b) => (table.needIds[a] < table.needIds[b] ? -1 : 1));
    table.supplierIds.forEach((supplierId, supplier) => {
      const need = rows.reduce((best, row) => (better(table, row, best, supplier) ? row : best));
      const verdict = table.verdict(need, supplier);
      pairs.push({ buyerId, supplierId, need, supplier, mutual: table.mutual(need, supplier), verdict });
    });
  }
  return pairs;
}

function better(table: ScoreTable, challenger: number, best: number, supplier: number): boolean {
  const blocked = (need: number): boolean => table.verdict(need, supplier) === 'blocked';
  if (blocked(challenger) !== blocked(best)) return blocked(best);
  return (table.mutual(challenger, supplier) ?? -1) > (table.mutual(best, supplier) ?? -1);
}
