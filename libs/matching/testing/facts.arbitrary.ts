import fc from 'fast-check';
import type {
  CertificateFact,
  CodeFact,
  LanguageFact,
  MatchingContext,
  NeedFacts,
  NumberFact,
  SupplierFacts,
  Weights,
} from '@ketnoi/matching';
import { BUYER_SIGNALS, SUPPLIER_SIGNALS, UNITS } from '@ketnoi/matching';
import { toyGraph } from './toy-graph.js';

const source = fc.constantFrom('declared' as const, 'read' as const, 'verified' as const);
const code = (...ids: string[]): fc.Arbitrary<CodeFact> =>
  fc.record(
    { id: fc.constantFrom(...ids), source, confidence: fc.constantFrom(0.5, 0.9, 1) },
    { requiredKeys: ['id', 'source'] },
  );
const codes = (...ids: string[]): fc.Arbitrary<CodeFact[]> => fc.array(code(...ids), { maxLength: 4 });
const number = (...values: number[]): fc.Arbitrary<NumberFact> =>
  fc.record({ value: fc.constantFrom(...values), source });

const PRODUCTS = ['die-cast-housing', 'die-cast-bracket', 'gear', 'harness', 'box', 'not-in-the-graph'];
const PROCESSES = ['die-casting', 'milling', 'moulding', 'hobbing', 'printing'];
const MATERIALS = ['aluminium', 'abs', 'steel', 'copper'];
const CERTIFICATES = ['iso-9001', 'iatf-16949', 'iso-14001', 'rohs'];
const COUNTRIES = ['JP', 'KR', 'TW', 'TH'];
const TERMS = ['housing', 'flash', 'porosity', 'trim', 'leak-test', 'ダイカスト', 'khuôn'];
const QUANTITIES = [0.5, 1, 20, 500, 3000, 50_000, 1e7];

const certificate: fc.Arbitrary<CertificateFact> = fc.record(
  { id: fc.constantFrom(...CERTIFICATES), source, expiresOn: fc.constantFrom('2023-01-01', '2026-09-01') },
  { requiredKeys: ['id', 'source'] },
);
const language: fc.Arbitrary<LanguageFact> = fc.record(
  {
    language: fc.constantFrom('vi', 'en', 'ja', 'ko'),
    level: fc.constantFrom('basic' as const, 'working' as const, 'fluent' as const),
    source,
  },
  { requiredKeys: ['language', 'source'] },
);
const spoken = fc.array(language, { maxLength: 3 });
const unit = fc.constantFrom(...UNITS);
const terms = fc.array(fc.constantFrom(...TERMS), { maxLength: 6 });

/** Any supplier: every fact may be missing. */
export const supplierFacts = (id: string): fc.Arbitrary<SupplierFacts> =>
  fc.record(
    {
      id: fc.constant(id),
      products: codes(...PRODUCTS),
      processes: codes(...PROCESSES),
      materials: codes(...MATERIALS),
      certificates: fc.array(certificate, { maxLength: 3 }),
      certificatesOpen: fc.boolean(),
      certificatesNotHeld: codes(...CERTIFICATES),
      unit,
      moq: number(...QUANTITIES),
      monthlyCapacity: number(...QUANTITIES),
      spareCapacity: number(0, ...QUANTITIES),
      leadTimeDays: number(3, 20, 45),
      minToleranceMm: number(0.005, 0.05, 0.2),
      languages: spoken,
      exportMarkets: codes(...COUNTRIES),
      excludedMarkets: codes(...COUNTRIES),
      wantedMarkets: codes(...COUNTRIES),
      sector: code('automotive', 'packaging'),
      industries: codes('cars', 'printers'),
      paymentDays: number(0, 30, 60),
      incoterms: codes('FOB', 'EXW', 'CIF'),
      terms,
    },
    { requiredKeys: ['id'] },
  );

/** Any need: every fact may be missing. */
export const needFacts = (id: string, buyerId: string): fc.Arbitrary<NeedFacts> =>
  fc.record(
    {
      id: fc.constant(id),
      buyerId: fc.constant(buyerId),
      product: code(...PRODUCTS),
      otherProducts: codes(...PRODUCTS),
      processes: codes(...PROCESSES),
      materials: codes(...MATERIALS),
      requiredCertificates: codes(...CERTIFICATES),
      preferredCertificates: codes(...CERTIFICATES),
      unit,
      monthlyVolume: number(...QUANTITIES),
      maxLeadTimeDays: number(3, 20, 45),
      toleranceMm: number(0.005, 0.05, 0.2),
      languages: spoken,
      buyerCountry: code(...COUNTRIES),
      sector: code('automotive', 'packaging'),
      industry: code('cars', 'printers'),
      paymentDays: number(0, 30, 60),
      incoterms: codes('FOB', 'EXW', 'CIF'),
      expectedGrowth: number(-0.1, 0.1, 0.5),
      terms,
      confidential: fc.boolean(),
    },
    { requiredKeys: ['id', 'buyerId'] },
  );

const weight = fc.constantFrom(0, 1, 2, 7.5, 30);
const table = <K extends string>(keys: readonly K[]): fc.Arbitrary<Record<K, number>> =>
  fc.record(Object.fromEntries(keys.map((key) => [key, weight]))) as fc.Arbitrary<Record<K, number>>;

/** Any weights that count for something on both sides. */
export const anyWeights: fc.Arbitrary<Weights> = fc
  .record({
    version: fc.constant('any/1'),
    buyer: table(BUYER_SIGNALS),
    supplier: table(SUPPLIER_SIGNALS),
    shifts: fc.record({ must: weight, want: weight, accepted: weight, declined: weight }),
  })
  .map((weights) => ({
    ...weights,
    buyer: { ...weights.buyer, product: weights.buyer.product + 1 },
    supplier: { ...weights.supplier, focus: weights.supplier.focus + 1 },
  }));

export interface AnyFair {
  readonly suppliers: SupplierFacts[];
  readonly needs: NeedFacts[];
  readonly weights: Weights;
  readonly context: MatchingContext;
}

const names = (letter: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);

/** A small fair with everything that can be said in it: two buyers, five suppliers, four needs. */
export const anyFair: fc.Arbitrary<AnyFair> = fc.record({
  suppliers: fc.tuple(...names('s', 5).map((id) => supplierFacts(id))),
  needs: fc.tuple(...names('n', 4).map((id, index) => needFacts(id, index % 2 === 0 ? 'b1' : 'b2'))),
  weights: anyWeights,
  context: fc.record({
    fairStartsOn: fc.constantFrom(null, '2024-09-10'),
    interpreterLanguages: fc.constantFrom(null, [], [['vi', 'ja']]),
    certificatesMustBeVerified: fc.boolean(),
    preferences: fc.array(
      fc.record({
        by: fc.constantFrom('buyer' as const, 'supplier' as const),
        buyerId: fc.constantFrom('b1', 'b2'),
        supplierId: fc.constantFrom('s1', 's2', 's3'),
        kind: fc.constantFrom('must' as const, 'want' as const, 'no-thanks' as const),
      }),
      { maxLength: 5 },
    ),
    history: fc.array(
      fc.record({
        by: fc.constantFrom('buyer' as const, 'supplier' as const),
        buyerId: fc.constantFrom('b1', 'b2'),
        supplierId: fc.constantFrom('s1', 's2', 's3'),
        kind: fc.constantFrom('accepted' as const, 'declined' as const, 'met' as const),
      }),
      { maxLength: 5 },
    ),
    termWeights: fc.constant(
      new Map([
        ['housing', 0.3],
        ['flash', 2],
      ]),
    ),
    graph: fc.constant(toyGraph),
  }),
});
