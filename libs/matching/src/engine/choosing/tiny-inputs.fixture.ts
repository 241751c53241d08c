import { seededRng } from '@ketnoi/kernel';
import type { ChoosingInput } from './choosing-input.js';

/** A random problem of at most 12 pairs, with floors, minimums, groups and a minimum score on and off. */
export function randomInput(seed: number): ChoosingInput {
  const rng = seededRng(seed);
  const buyers = 2 + rng.below(2);
  const suppliers = 2 + rng.below(3);
  const pairs: [number, number][] = [];
  for (let b = 0; b < buyers; b++) for (let s = 0; s < suppliers; s++) if (rng.below(4) > 0) pairs.push([b, s]);
  const some = (count: number, most: number): Int32Array =>
    Int32Array.from({ length: count }, () => rng.below(most + 1));
  return {
    buyers,
    suppliers,
    edgeBuyer: Int32Array.from(pairs, ([b]) => b),
    edgeSupplier: Int32Array.from(pairs, ([, s]) => s),
    edgeScore: some(pairs.length, 20),
    buyerMost: some(buyers, 3),
    supplierMost: some(suppliers, 3),
    ...(rng.below(2) === 0 ? { buyerLeast: some(buyers, 2) } : {}),
    ...(rng.below(2) === 0 ? { supplierFloor: some(suppliers, 2) } : {}),
    ...(rng.below(2) === 0 ? { minimumFloorScore: rng.below(12) } : {}),
    ...(rng.below(2) === 0 ? { buyerGroups: { of: some(buyers, 1), least: some(2, 3) } } : {}),
    ...(rng.below(2) === 0 ? { supplierGroups: { of: some(suppliers, 1).map((g) => g - 1), least: some(1, 3) } } : {}),
    fairness: 0,
    seed,
  };
}

/** The same problem with quotas only. */
export function withoutPromises(input: ChoosingInput): ChoosingInput {
  const { buyerLeast, supplierFloor, minimumFloorScore, buyerGroups, supplierGroups, ...quotasOnly } = input;
  return quotasOnly;
}

/** Score a wanted meeting of every buyer, for every choice of edges that keeps the quotas. */
export function* levelsOfEveryChoice(input: ChoosingInput): Generator<number[]> {
  for (let mask = 0; mask < 1 << input.edgeBuyer.length; mask++) {
    if (!tryMask(input, mask)) continue;
    const chosen = Int32Array.from(input.edgeBuyer.keys()).filter((e) => (mask & (1 << e)) !== 0);
    yield levelsOf(input, chosen);
  }
}

export function levelsOf(input: ChoosingInput, chosen: Int32Array): number[] {
  const totals = new Float64Array(input.buyers);
  for (const edge of chosen) totals[input.edgeBuyer[edge]] += input.edgeScore[edge];
  return Array.from(totals, (total, buyer) => total / Math.max(1, input.buyerMost[buyer]));
}

interface Tried {
  readonly promises: number;
  /** Promised first meetings, second meetings, …: more of the earlier is better when as many promises are kept. */
  readonly early: number;
  readonly total: number;
}

/** Every subset of the edges that keeps the quotas; the best by promises kept, then early meetings, then total. */
export function bestByTrying(input: ChoosingInput): Tried {
  const edges = input.edgeBuyer.length;
  let best: Tried = { promises: -1, early: 0, total: 0 };
  for (let mask = 0; mask < 1 << edges; mask++) {
    const tried = tryMask(input, mask);
    if (tried && better(tried, best)) best = tried;
  }
  return best;
}

function better(a: Tried, b: Tried): boolean {
  if (a.promises !== b.promises) return a.promises > b.promises;
  if (a.early !== b.early) return a.early > b.early;
  return a.total > b.total;
}

function tryMask(input: ChoosingInput, mask: number): Tried | null {
  const buyer = new Int32Array(input.buyers);
  const supplier = new Int32Array(input.suppliers);
  const good = new Int32Array(input.suppliers);
  let total = 0;
  for (let e = 0; e < input.edgeBuyer.length; e++) {
    if ((mask & (1 << e)) === 0) continue;
    if (++buyer[input.edgeBuyer[e]] > input.buyerMost[input.edgeBuyer[e]]) return null;
    if (++supplier[input.edgeSupplier[e]] > input.supplierMost[input.edgeSupplier[e]]) return null;
    if (input.edgeScore[e] >= (input.minimumFloorScore ?? 0)) good[input.edgeSupplier[e]]++;
    total += input.edgeScore[e];
  }
  // An arc of a floor above the supplier's own most can never be kept: both sides count it as that most.
  const floors = input.supplierFloor?.map((floor, s) => Math.min(floor, input.supplierMost[s]));
  const ranks = Math.max(1, ...(floors ?? []));
  let early = 0;
  let promises = 0;
  good.forEach((count, s) => {
    for (let rank = 0; rank < Math.min(count, floors?.[s] ?? 0); rank++) early += ranks - 1 - rank;
    promises += Math.min(count, floors?.[s] ?? 0);
  });
  const other = [
    kept(
      input.buyerLeast?.map((least, b) => Math.min(least, input.buyerMost[b])),
      buyer,
    ),
    kept(input.buyerGroups?.least, sums(input.buyerGroups, buyer)),
    kept(input.supplierGroups?.least, sums(input.supplierGroups, supplier)),
  ].reduce((sum, units) => sum + units, 0);
  return { promises: promises + other, early: early + other * (ranks - 1), total };
}

function kept(least: Int32Array | undefined, counts: Int32Array): number {
  return least ? least.reduce((sum, units, i) => sum + Math.min(units, counts[i]), 0) : 0;
}

function sums(groups: ChoosingInput['buyerGroups'], counts: Int32Array): Int32Array {
  const perGroup = new Int32Array(groups?.least.length ?? 0);
  groups?.of.forEach((group, company) => group >= 0 && (perGroup[group] += counts[company]));
  return perGroup;
}
