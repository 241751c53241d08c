/** Facts that reasons cite, one by one: how each is made worth nothing, how it is taken away, and which signals it feeds. */
import type { NeedFacts, SignalId, SupplierFacts } from '@ketnoi/matching';

export interface SingleFact {
  readonly name: string;
  /** One of each side at most. */
  readonly feeds: readonly SignalId[];
  /** Known still, and worth nothing to anybody. */
  readonly worthless: Change;
  readonly removed: Change;
}

interface Change {
  readonly need?: (need: NeedFacts) => NeedFacts;
  readonly supplier?: (supplier: SupplierFacts) => SupplierFacts;
}

/** An id that nothing is near to. */
const NOTHING = { id: 'nothing-at-all', source: 'declared' } as const;
const fact = (value: number) => ({ value, source: 'declared' }) as const;

const ofNeed = (feeds: readonly SignalId[], key: keyof NeedFacts, nothing: Partial<NeedFacts>): SingleFact => ({
  name: `need.${key}`,
  feeds,
  worthless: { need: (need) => (need[key] === undefined ? need : { ...need, ...nothing }) },
  removed: { need: (need) => ({ ...need, [key]: undefined }) },
});

/** What is not known of a supplier stays unknown: where it is, the fact feeds nothing. */
const ofSupplier = (feeds: readonly SignalId[], nothing: Partial<SupplierFacts>): SingleFact => {
  const keys = Object.keys(nothing) as (keyof SupplierFacts)[];
  return {
    name: `supplier.${keys.join('+')}`,
    feeds,
    worthless: {
      supplier: (s) => (keys.every((key) => s[key] === undefined) ? s : { ...s, ...nothing }),
    },
    removed: { supplier: (s) => ({ ...s, ...Object.fromEntries(keys.map((key) => [key, undefined])) }) },
  };
};

export const SINGLE_FACTS: readonly SingleFact[] = [
  ofNeed(['product', 'focus'], 'product', { product: NOTHING, otherProducts: undefined }),
  ofNeed(['process'], 'processes', { processes: [NOTHING] }),
  ofNeed(['material'], 'materials', { materials: [NOTHING] }),
  ofNeed(['preferred-certificates'], 'preferredCertificates', { preferredCertificates: [NOTHING] }),
  ofSupplier(['text'], { terms: [] }),
  ofSupplier(['tolerance-headroom'], { minToleranceMm: fact(1e9) }),
  ofSupplier(['capacity', 'load'], { monthlyCapacity: fact(0), spareCapacity: fact(0) }),
  ofSupplier(['lead-time'], { leadTimeDays: fact(1e9) }),
  ofSupplier(['export-record', 'market'], { exportMarkets: [], wantedMarkets: [] }),
  ofSupplier(['buyer-language', 'supplier-language'], { languages: [] }),
  ofSupplier(['industry'], { industries: [], sector: NOTHING }),
  ofSupplier(['volume'], { moq: fact(1e12) }),
];
