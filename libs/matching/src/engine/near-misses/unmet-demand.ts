/**
 * Decides what the region lacks: over all suppliers, how many needs and buyers each missing certificate, process or capacity keeps
 * apart from suppliers who would otherwise fit. It names no buyer, and a count below `hideBelow` is hidden, so that nobody can be
 * recognised by a rare wish.
 */
import { buyerOf, normalised, type MatchingContext, type NeedFacts, type SupplierFacts } from '../facts/index.js';
import { setScene } from '../scoring/scene.js';
import type { ScoreTable } from '../scoring/score-table.js';
import { freeCapacity } from '../signals/capacity.js';
import { FIXABLE, fixFor } from './fix.js';

export interface UnmetDemand {
  readonly lack: 'certificate' | 'process' | 'capacity' | 'minimum-order' | 'tolerance' | 'lead-time';
  /** The certificate or process; empty for the others. */
  readonly id: string;
  /** Null = fewer than may be shown. */
  readonly buyers: number | null;
  readonly needs: number | null;
  /** Suppliers that lack just this for some of those needs; all of them for a process nobody runs. */
  readonly suppliers: number;
}

interface Tally {
  readonly lack: UnmetDemand['lack'];
  readonly id: string;
  readonly buyers: Set<string>;
  readonly needs: Set<string>;
  readonly suppliers: Set<string>;
}

/** Ordered by buyers kept apart, most first; hidden ones last. */
export function unmetDemand(
  table: ScoreTable,
  suppliers: readonly SupplierFacts[],
  needs: readonly NeedFacts[],
  context: MatchingContext,
  { minimumScore, hideBelow = 3 }: { readonly minimumScore: number; readonly hideBelow?: number },
): UnmetDemand[] {
  const scene = setScene(context);
  const tallies = new Map<string, Tally>();
  const count = (lack: Tally['lack'], id: string, need: NeedFacts, supplier?: SupplierFacts): void => {
    const key = `${lack}:${id}`;
    let tally = tallies.get(key);
    if (!tally) tallies.set(key, (tally = { lack, id, buyers: new Set(), needs: new Set(), suppliers: new Set() }));
    tally.buyers.add(buyerOf(need));
    tally.needs.add(need.id);
    if (supplier) tally.suppliers.add(supplier.id);
  };
  const run = new Set(suppliers.flatMap((supplier) => (supplier.processes ?? []).map((fact) => fact.id)));
  needs.forEach((need, row) => {
    for (const process of need.processes ?? []) if (!run.has(process.id)) count('process', process.id, need);
    suppliers.forEach((supplier, column) => {
      if ((table.forBuyer(row, column) ?? -1) < minimumScore) return;
      const failed = table.failedRules(row, column);
      if (failed.length === 0 && tooSmall(need, supplier)) count('capacity', '', need, supplier);
      if (failed.length !== 1 || !FIXABLE.has(failed[0])) return;
      const fix = fixFor(failed[0], need, supplier, scene);
      if (fix.rule === 'required-certificates')
        for (const id of fix.certificates) count('certificate', id, need, supplier);
      else count(fix.rule, '', need, supplier);
    });
  });
  return [...tallies.values()]
    .map(({ lack, id, buyers, needs: kept, suppliers: lacking }): UnmetDemand => {
      const shown = buyers.size >= hideBelow;
      return { lack, id, buyers: shown ? buyers.size : null, needs: shown ? kept.size : null, suppliers: lacking.size };
    })
    .sort((a, b) => (b.buyers ?? -1) - (a.buyers ?? -1) || (`${a.lack}:${a.id}` < `${b.lack}:${b.id}` ? -1 : 1));
}

function tooSmall(need: NeedFacts, supplier: SupplierFacts): boolean {
  const wanted = normalised(need.monthlyVolume?.value, need.unit);
  const free = normalised(freeCapacity(supplier)?.value, supplier.unit);
  return wanted !== null && free !== null && wanted.unit === free.unit && free.value < wanted.value;
}
