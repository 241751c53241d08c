import type { ChoosingInput, Grouping } from './choosing-input.js';
import type { Shortfall } from './choosing-result.js';
import type { Quotas } from './quotas.js';

interface Side {
  readonly promised: Int32Array;
  readonly most: Int32Array;
  readonly given: Int32Array;
  readonly possible: Int32Array;
}

export interface Shortfalls {
  readonly suppliersBelowFloor: readonly Shortfall[];
  readonly buyersBelowLeast: readonly Shortfall[];
  readonly supplierGroupsBelowLeast: readonly Shortfall[];
  readonly buyerGroupsBelowLeast: readonly Shortfall[];
}

/** Every promise that a choice does not keep, with the reason. Must pairs count as given and as possible. */
export function shortfallsOf(input: ChoosingInput, quotas: Quotas, chosen: Int32Array): Shortfalls {
  const minimum = input.minimumFloorScore ?? 0;
  const all = Int32Array.from(input.edgeBuyer, (_, edge) => edge);
  const good = (edges: Int32Array): Int32Array => edges.filter((edge) => input.edgeScore[edge] >= minimum);
  const bySupplier = (edges: Int32Array): Int32Array => tally(quotas.supplierPairs, edges, input.edgeSupplier);
  const byBuyer = (edges: Int32Array): Int32Array => tally(quotas.buyerPairs, edges, input.edgeBuyer);
  const supplierGroup = input.supplierGroups;
  const buyerGroup = input.buyerGroups;
  return {
    suppliersBelowFloor: missing({
      promised: input.supplierFloor ?? new Int32Array(input.suppliers),
      most: input.supplierMost,
      given: bySupplier(good(chosen)),
      possible: bySupplier(good(all)),
    }),
    buyersBelowLeast: missing({
      promised: input.buyerLeast ?? new Int32Array(input.buyers),
      most: input.buyerMost,
      given: byBuyer(chosen),
      possible: byBuyer(all),
    }),
    supplierGroupsBelowLeast: missing(grouped(supplierGroup, input.supplierMost, bySupplier(chosen), bySupplier(all))),
    buyerGroupsBelowLeast: missing(grouped(buyerGroup, input.buyerMost, byBuyer(chosen), byBuyer(all))),
  };
}

function missing(side: Side): Shortfall[] {
  const found: Shortfall[] = [];
  side.promised.forEach((promised, who) => {
    const given = side.given[who];
    const possible = side.possible[who];
    if (given >= promised) return;
    const reason =
      possible < promised ? 'no-possible-partner' : side.most[who] < promised ? 'own-cap' : 'partners-full';
    found.push({ who, promised, given, possible, reason });
  });
  return found;
}

function tally(start: Int32Array, edges: Int32Array, company: Int32Array): Int32Array {
  const counts = start.slice();
  for (const edge of edges) counts[company[edge]]++;
  return counts;
}

function grouped(groups: Grouping | undefined, most: Int32Array, given: Int32Array, possible: Int32Array): Side {
  if (!groups) return { promised: NONE, most: NONE, given: NONE, possible: NONE };
  const sum = (values: Int32Array): Int32Array => {
    const sums = new Int32Array(groups.least.length);
    groups.of.forEach((group, company) => group >= 0 && (sums[group] += values[company]));
    return sums;
  };
  return { promised: groups.least, most: sum(most), given: sum(given), possible: sum(possible) };
}

const NONE = new Int32Array(0);
