import { BUYER_SIGNALS, DEFAULT_WEIGHTS, explainPair, SUPPLIER_SIGNALS } from '@ketnoi/matching';
import type { MatchingContext, NeedFacts, SignalId, SupplierFacts } from '@ketnoi/matching';
import { toyGraph } from '@ketnoi/matching/testing';
import { SIGNALS } from './index.js';

const code = (id: string) => ({ id, source: 'declared' }) as const;
const amount = (value: number) => ({ value, source: 'declared' }) as const;
const context: MatchingContext = { fairStartsOn: null, interpreterLanguages: null, graph: toyGraph };

/** A signal's value from 0 to 1, or null where it is unknown: its points when it is the only one that counts. */
function value(signal: SignalId, need: Partial<NeedFacts>, supplier: Partial<SupplierFacts>): number | null {
  const only = Object.fromEntries([...BUYER_SIGNALS, ...SUPPLIER_SIGNALS].map((id) => [id, id === signal ? 1 : 0]));
  const weights = { ...DEFAULT_WEIGHTS, buyer: only, supplier: only } as unknown as typeof DEFAULT_WEIGHTS;
  const explained = explainPair({ id: 'n', ...need }, { id: 's', ...supplier }, weights, context);
  const score = signal in DEFAULT_WEIGHTS.buyer ? explained.forBuyer : explained.forSupplier;
  return score === null ? null : score / 100;
}

describe('signals', () => {
  it('stand in the order of their names, so that bits and reasons agree', () => {
    expect(SIGNALS.map((signal) => signal.id)).toEqual([...BUYER_SIGNALS, ...SUPPLIER_SIGNALS]);
  });

  it.each<[SignalId, Partial<NeedFacts>, Partial<SupplierFacts>, number | null]>([
    ['product', { product: code('gear') }, { products: [code('box'), code('gear')] }, 1],
    ['product', { product: code('gear') }, { products: [code('grinder')] }, 0.5],
    ['product', { product: code('die-cast-housing') }, { processes: [code('die-casting'), code('milling')] }, 0.5],
    ['product', { product: code('gear') }, { materials: [code('steel')] }, null],
    ['product', { product: code('gear') }, { products: [{ id: 'gear', source: 'read', confidence: 0.6 }] }, 0.6],
    ['process', { processes: [code('milling'), code('printing')] }, { processes: [code('milling')] }, 0.5],
    ['process', { processes: [code('milling')] }, { processes: [] }, 0],
    ['process', { processes: [] }, { processes: [code('milling')] }, null],
    ['material', { materials: [code('abs'), code('steel')] }, { materials: [code('steel'), code('abs')] }, 1],
    ['text', { terms: ['a', 'b', 'c', 'd'] }, { terms: ['b', 'x'] }, 0.25],
    [
      'preferred-certificates',
      { preferredCertificates: [code('iso-9001')] },
      { certificates: [code('iatf-16949')] },
      1,
    ],
    ['tolerance-headroom', { toleranceMm: amount(0.1) }, { minToleranceMm: amount(0.05) }, 1],
    ['tolerance-headroom', { toleranceMm: amount(0.1) }, { minToleranceMm: amount(0.1) }, 0.5],
    ['tolerance-headroom', { toleranceMm: amount(0.1) }, { minToleranceMm: amount(0.2) }, 0],
    ['capacity', { monthlyVolume: amount(1), unit: 't' }, { monthlyCapacity: amount(500), unit: 'kg' }, 0.25],
    ['capacity', { monthlyVolume: amount(1), unit: 't' }, { monthlyCapacity: amount(500), unit: 'pcs' }, null],
    ['lead-time', { maxLeadTimeDays: amount(30) }, { leadTimeDays: amount(20) }, 1],
    ['lead-time', { maxLeadTimeDays: amount(30) }, { leadTimeDays: amount(30) }, 0.5],
    ['export-record', { buyerCountry: code('JP') }, { exportMarkets: [code('JP')] }, 1],
    ['export-record', { buyerCountry: code('JP') }, { exportMarkets: [] }, 0],
    ['industry', { industry: code('cars') }, { industries: [code('cars')] }, 1],
    ['industry', { industry: code('cars'), sector: code('auto') }, { sector: code('auto') }, 0.5],
    ['focus', { product: code('gear') }, { products: [code('gear')] }, 1],
    ['volume', { monthlyVolume: amount(300), unit: 'pcs' }, { moq: amount(100), unit: 'pcs' }, 1],
    ['volume', { monthlyVolume: amount(100), unit: 'pcs' }, { moq: amount(200), unit: 'pcs' }, 0],
    ['load', { monthlyVolume: amount(10), unit: 'pcs' }, { spareCapacity: amount(100), unit: 'pcs' }, 0.5],
    ['load', { monthlyVolume: amount(400), unit: 'pcs' }, { spareCapacity: amount(100), unit: 'pcs' }, 0.25],
    ['market', { buyerCountry: code('JP') }, { wantedMarkets: [code('KR')], exportMarkets: [code('JP')] }, 0.6],
    ['payment', { paymentDays: amount(45) }, { paymentDays: amount(30) }, 0.5],
    ['incoterm', { incoterms: [code('FOB'), code('CIF')] }, { incoterms: [code('EXW'), code('CIF')] }, 1],
    ['growth', { expectedGrowth: amount(0.1) }, { monthlyCapacity: amount(1) }, 0.5],
  ])('%s of %j and %j is %d', (signal, need, supplier, expected) => {
    const found = value(signal, need, supplier);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 9);
  });

  it("find the easiest shared language, the buyer's own before a foreign one", () => {
    const speak = (...spoken: [string, 'basic' | 'working' | 'fluent'][]) => ({
      languages: spoken.map(([language, level]) => ({ language, level, source: 'declared' as const })),
    });
    const buyer = speak(['ja', 'fluent'], ['en', 'working']);
    expect(value('buyer-language', buyer, speak(['ja', 'fluent']))).toBeCloseTo(1, 9);
    expect(value('buyer-language', buyer, speak(['en', 'fluent']))).toBeCloseTo(0.6, 9);
    expect(value('supplier-language', buyer, speak(['vi', 'fluent']))).toBe(0);
    expect(value('supplier-language', buyer, {})).toBeNull();
  });
});
