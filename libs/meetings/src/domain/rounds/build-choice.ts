/**
 * Turns scored pairs into the choosing problem: takes out banned, unwanted and living pairs and those below the fair's
 * minimum, makes "must" of either side a must pair, and subtracts living requests from both quotas and from what is promised.
 */
import type { CompanyId } from '@ketnoi/kernel';
import { type PromisedTo, promisedTo } from './missed-promises.js';
import type { PairChoiceInput } from './pair-choice.js';
import { promisedGroups, promisedSector } from './promised-groups.js';
import type { PairOfCompanies, ProposeInputs } from './propose-inputs.js';
import type { ScoredPairs } from './scored-pairs.js';

export interface BuiltChoice {
  readonly input: PairChoiceInput;
  /** Index into the scored pairs of each edge, and of each must pair. */
  readonly pairOfEdge: Int32Array;
  readonly pairOfMust: Int32Array;
  readonly promisedTo: PromisedTo;
}

export const SCORE_UNIT = 100;

export function buildChoice(inputs: ProposeInputs, scored: ScoredPairs): BuiltChoice {
  const buyerIndex = new Map(inputs.buyers.map((b, i) => [b.id, i]));
  const supplierIndex = new Map(inputs.suppliers.map((s, i) => [s.id, i]));
  const cell = (pair: PairOfCompanies): number => {
    const buyer = buyerIndex.get(pair.buyerId);
    const supplier = supplierIndex.get(pair.supplierId);
    return buyer === undefined || supplier === undefined ? -1 : buyer * inputs.suppliers.length + supplier;
  };
  const { must, unwanted } = wishes(inputs, cell);
  const closed = new Set([...unwanted, ...inputs.bans.map(cell), ...inputs.liveRequests.map(cell)]);
  const edges: number[] = [];
  const musts: number[] = [];
  for (let p = 0; p < scored.buyer.length; p++) {
    const at = scored.buyer[p] * inputs.suppliers.length + scored.supplier[p];
    if (closed.has(at)) continue;
    if (must.has(at)) musts.push(p);
    else if (scored.score[p] >= inputs.settings.minimumScore && scored.score[p] > 0) edges.push(p);
  }
  const living = livingOf(inputs, buyerIndex, supplierIndex);
  const { buyerMost, supplierMost } = quotasLeft(inputs, living);
  const points = (p: number): number => Math.round((scored.score[p] || 0) * SCORE_UNIT);
  const { settings, liveRequests } = inputs;
  const sectorLeast = settings.sectorLeast ?? {};
  // A round that was started before there were these promises does not hold them.
  const newcomerFloor = Math.max(settings.supplierFloor, settings.newcomerFloor ?? 0);
  const floorOf = (s: number): number => (inputs.suppliers[s].newcomer ? newcomerFloor : settings.supplierFloor);
  // What a company is to meet already is part of what it is promised, as it is of a group's promise.
  const left = (promised: number, alive: number, most: number): number => Math.min(Math.max(0, promised - alive), most);
  const buyerGroups = promisedGroups(
    inputs.buyers.map((b) => b.country),
    settings.countryLeast ?? {},
    liveRequests.map((r) => buyerIndex.get(r.buyerId)),
  );
  const supplierGroups = promisedGroups(
    inputs.suppliers.map((s) => promisedSector(s.sectorId, sectorLeast)),
    sectorLeast,
    liveRequests.map((r) => supplierIndex.get(r.supplierId)),
  );
  return {
    pairOfEdge: Int32Array.from(edges),
    pairOfMust: Int32Array.from(musts),
    promisedTo: promisedTo(inputs, living, { sectors: supplierGroups.least, countries: buyerGroups.least }),
    input: {
      buyers: inputs.buyers.length,
      suppliers: inputs.suppliers.length,
      edgeBuyer: Int32Array.from(edges, (p) => scored.buyer[p]),
      edgeSupplier: Int32Array.from(edges, (p) => scored.supplier[p]),
      edgeScore: Int32Array.from(edges, points),
      buyerMost,
      supplierMost,
      buyerLeast: buyerMost.map((most, b) => left(settings.buyerLeast, living.livingOfBuyer[b], most)),
      supplierFloor: supplierMost.map((most, s) => left(floorOf(s), living.livingOfSupplier[s], most)),
      buyerGroups,
      supplierGroups,
      minimumFloorScore: Math.round(inputs.settings.minimumScore * SCORE_UNIT),
      must: musts.map((p) => ({ buyer: scored.buyer[p], supplier: scored.supplier[p], score: points(p) })),
      fairness: inputs.settings.fairnessDial,
    },
  };
}

function wishes(
  inputs: ProposeInputs,
  cell: (pair: PairOfCompanies) => number,
): { must: Set<number>; unwanted: Set<number> } {
  const must = new Set<number>();
  const unwanted = new Set<number>();
  for (const { fromCompanyId, aboutCompanyId, wish } of inputs.preferences) {
    // A company may stand on either side: the pair it means is the one that exists.
    const cells = [
      cell({ buyerId: fromCompanyId, supplierId: aboutCompanyId }),
      cell({ buyerId: aboutCompanyId, supplierId: fromCompanyId }),
    ].filter((c) => c >= 0);
    for (const at of cells) {
      if (wish === 'must') must.add(at);
      if (wish === 'no-thanks') unwanted.add(at);
    }
  }
  return { must, unwanted };
}

type Living = Pick<PromisedTo, 'livingOfBuyer' | 'livingOfSupplier'>;

/** In how many living requests each company stands. */
function livingOf(
  inputs: ProposeInputs,
  buyerIndex: ReadonlyMap<CompanyId, number>,
  supplierIndex: ReadonlyMap<CompanyId, number>,
): Living {
  const livingOfBuyer = new Int32Array(inputs.buyers.length);
  const livingOfSupplier = new Int32Array(inputs.suppliers.length);
  const count = (living: Int32Array, i: number | undefined): void => {
    if (i !== undefined) living[i]++;
  };
  for (const { buyerId, supplierId } of inputs.liveRequests) {
    count(livingOfBuyer, buyerIndex.get(buyerId));
    count(livingOfSupplier, supplierIndex.get(supplierId));
  }
  return { livingOfBuyer, livingOfSupplier };
}

function quotasLeft(
  { settings, buyers, suppliers }: ProposeInputs,
  { livingOfBuyer, livingOfSupplier }: Living,
): { buyerMost: Int32Array; supplierMost: Int32Array } {
  const left = (own: number | null, most: number, alive: number): number =>
    Math.max(0, Math.min(own ?? most, most) - alive);
  return {
    buyerMost: Int32Array.from(buyers, (b, i) => left(b.most, settings.buyerMost, livingOfBuyer[i])),
    supplierMost: Int32Array.from(suppliers, (s, i) => left(s.most, settings.supplierMost, livingOfSupplier[i])),
  };
}
