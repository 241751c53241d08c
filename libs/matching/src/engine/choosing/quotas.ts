import type { ChoosingInput, Grouping } from './choosing-input.js';

/** What is left of quotas and promises once the must pairs are seated. */
export interface Quotas {
  readonly buyerMost: Int32Array;
  readonly buyerLeast: Int32Array;
  readonly supplierMost: Int32Array;
  readonly supplierFloor: Int32Array;
  readonly buyerGroups: Grouping;
  readonly supplierGroups: Grouping;
  /** Score total and number of pairs each buyer already has. */
  readonly buyerScore: Float64Array;
  readonly buyerPairs: Int32Array;
  readonly supplierPairs: Int32Array;
  readonly total: number;
}

/** Must pairs are held even beyond a quota: an organiser's word outranks it; the rest of the quota is then zero. */
export function quotasAfterMust(input: ChoosingInput): Quotas {
  const buyerPairs = new Int32Array(input.buyers);
  const supplierPairs = new Int32Array(input.suppliers);
  const buyerScore = new Float64Array(input.buyers);
  let total = 0;
  for (const { buyer, supplier, score } of input.must ?? []) {
    buyerPairs[buyer]++;
    supplierPairs[supplier]++;
    buyerScore[buyer] += score;
    total += score;
  }
  const buyerMost = less(input.buyerMost, buyerPairs);
  const supplierMost = less(input.supplierMost, supplierPairs);
  return {
    buyerMost,
    supplierMost,
    buyerLeast: within(less(input.buyerLeast ?? new Int32Array(input.buyers), buyerPairs), buyerMost),
    supplierFloor: within(less(input.supplierFloor ?? new Int32Array(input.suppliers), supplierPairs), supplierMost),
    buyerGroups: groupsAfter(input.buyerGroups, buyerPairs),
    supplierGroups: groupsAfter(input.supplierGroups, supplierPairs),
    buyerScore,
    buyerPairs,
    supplierPairs,
    total,
  };
}

function groupsAfter(groups: Grouping | undefined, pairs: Int32Array): Grouping {
  if (!groups) return { of: new Int32Array(pairs.length).fill(-1), least: new Int32Array(0) };
  const used = new Int32Array(groups.least.length);
  groups.of.forEach((group, company) => {
    if (group >= 0) used[group] += pairs[company];
  });
  return { of: groups.of, least: less(groups.least, used) };
}

const less = (from: Int32Array, taken: Int32Array): Int32Array => from.map((value, i) => Math.max(0, value - taken[i]));
const within = (from: Int32Array, cap: Int32Array): Int32Array => from.map((value, i) => Math.min(value, cap[i]));
