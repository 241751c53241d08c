/** A fictional fair for measuring speed: facts drawn from the whole taxonomy by a seed, about as many per company as real ones have. */
import { seededRng, type Rng } from '@ketnoi/kernel';
import type { CodeFact, LanguageFact, NeedFacts, NumberFact, SupplierFacts, Unit } from '@ketnoi/matching';
import { taxonomy } from '@ketnoi/taxonomy';

export interface SyntheticFair {
  readonly suppliers: SupplierFacts[];
  readonly needs: NeedFacts[];
}

const COUNTRIES = ['JP', 'KR', 'TW', 'HK', 'TH', 'US', 'DE'];
const FOREIGN = ['ja', 'ko', 'zh-Hant', 'th', 'en'];
const UNITS: readonly Unit[] = ['pcs', 'pcs', 'pcs', 'pcs', 'set', 'pair', 'm', 'kg'];
const QUANTITIES = [50, 100, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 300_000, 1_000_000];
const TOLERANCES = [0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.5];
/** Each need belongs to a buyer with as many others. */
const NEEDS_A_BUYER = 8;
const TERM_COUNT = 2800;

export function syntheticFair(supplierCount: number, needCount: number, seed: number): SyntheticFair {
  const rng = seededRng(seed);
  const trade = taxonomy();
  const products = trade.products.filter((product) => product.kind === 'product');
  const certificates = trade.certificates.filter((certificate) => certificate.kind !== 'group').map(({ id }) => id);
  return {
    suppliers: Array.from({ length: supplierCount }, (_, i): SupplierFacts => {
      const listed = several(rng, products, 1, 3);
      const capacity = pick(rng, QUANTITIES) * 10;
      return {
        id: `S${i}`,
        products: listed.map(({ id }) => declared(id)),
        processes: codes(listed.flatMap((product) => several(rng, product.processIds, 1, 3))),
        materials: codes(listed.flatMap((product) => several(rng, product.materialIds, 1, 2))),
        certificates: codes(several(rng, certificates.slice(0, 24), 0, 4)),
        unit: pick(rng, UNITS),
        moq: sometimes(rng, 0.9, () => amount(pick(rng, QUANTITIES))),
        monthlyCapacity: sometimes(rng, 0.9, () => amount(capacity)),
        spareCapacity: sometimes(rng, 0.3, () => amount(capacity / 2)),
        leadTimeDays: sometimes(rng, 0.9, () => amount(5 + rng.below(56))),
        minToleranceMm: sometimes(rng, 0.7, () => amount(pick(rng, TOLERANCES))),
        languages: [spoken('vi', rng), ...several(rng, FOREIGN, 0, 2).map((language) => spoken(language, rng))],
        exportMarkets: codes(several(rng, COUNTRIES, 0, 3)),
        sector: declared(listed[0].sectorIds[0]),
        terms: several(rng, TERM_NUMBERS, 15, 40).map((number) => `c:${number}`),
      };
    }),
    needs: Array.from({ length: needCount }, (_, i): NeedFacts => {
      const wanted = pick(rng, products);
      return {
        id: `N${i}`,
        buyerId: `B${Math.floor(i / NEEDS_A_BUYER)}`,
        product: declared(wanted.id),
        processes: codes(several(rng, wanted.processIds, 1, 3)),
        materials: codes(several(rng, wanted.materialIds, 1, 2)),
        requiredCertificates: codes(several(rng, certificates.slice(0, 8), 0, 2)),
        preferredCertificates: codes(several(rng, certificates.slice(0, 24), 0, 2)),
        unit: pick(rng, UNITS),
        monthlyVolume: amount(pick(rng, QUANTITIES) + rng.below(1000)),
        maxLeadTimeDays: sometimes(rng, 0.9, () => amount(10 + rng.below(51))),
        toleranceMm: sometimes(rng, 0.7, () => amount(pick(rng, TOLERANCES))),
        languages: several(rng, FOREIGN, 1, 2).map((language) => spoken(language, rng)),
        buyerCountry: declared(pick(rng, COUNTRIES.slice(0, 5))),
        sector: declared(wanted.sectorIds[0]),
        terms: several(rng, TERM_NUMBERS, 8, 20).map((number) => `c:${number}`),
      };
    }),
  };
}

/** Drawn by squared chance, so that few are common and most are rare, as in real texts. */
const TERM_NUMBERS: readonly number[] = Array.from({ length: TERM_COUNT }, (_, i) => i);

const declared = (id: string): CodeFact => ({ id, source: 'declared' });
const codes = (ids: readonly string[]): CodeFact[] => [...new Set(ids)].map(declared);
const amount = (value: number): NumberFact => ({ value, source: 'declared' });
const pick = <T>(rng: Rng, items: readonly T[]): T => items[rng.below(items.length)];

function several<T>(rng: Rng, items: readonly T[], least: number, most: number): T[] {
  const count = Math.min(items.length, least + rng.below(most - least + 1));
  const chosen = new Set<T>();
  while (chosen.size < count) chosen.add(items[Math.floor(rng.unit() * rng.unit() * items.length)]);
  return [...chosen];
}

const sometimes = <T>(rng: Rng, chance: number, make: () => T): T | undefined =>
  rng.unit() < chance ? make() : undefined;

const spoken = (language: string, rng: Rng): LanguageFact => ({
  language,
  level: pick(rng, ['basic', 'working', 'fluent'] as const),
  source: 'declared',
});
