import { money, type ZoneId } from '@ketnoi/kernel';
import type { PriceList, PriceListDraft } from './price-list.js';
import type { QuoteRequest } from './quote.js';

export const PAVILION = '01985f00-0000-7000-8000-00000000f001' as ZoneId;
export const MECHANICS = '01985f00-0000-7000-8000-00000000f002' as ZoneId;

/** Shell booths for a fixed rent, raw space by the square metre, a dearer pavilion, two early-bird dates. */
export const someDraft = (over: Partial<PriceListDraft> = {}): PriceListDraft => ({
  vatPermille: 80,
  cornerPermille: 100,
  rents: [
    { kind: 'shell', zoneId: null, per: 'booth', vnd: money(22_000_000, 'VND'), usd: money(240_000, 'USD') },
    { kind: 'raw', zoneId: null, per: 'm2', vnd: money(2_100_000, 'VND'), usd: money(25_000, 'USD') },
    { kind: null, zoneId: PAVILION, per: 'booth', vnd: null, usd: money(300_000, 'USD') },
    { kind: 'raw', zoneId: PAVILION, per: 'm2', vnd: null, usd: money(39_000, 'USD') },
  ],
  earlyBirds: [
    { until: new Date('2026-07-01T00:00:00Z'), percent: 15 },
    { until: new Date('2026-08-01T00:00:00Z'), percent: 10 },
  ],
  extras: [
    {
      code: 'power-3kw',
      names: { vi: 'Ổ cắm 3 kW', en: 'Socket 3 kW' },
      unit: 'piece',
      vnd: money(1_500_000, 'VND'),
      usd: money(7_500, 'USD'),
      vatable: true,
    },
    {
      code: 'insurance',
      names: { vi: 'Bảo hiểm', en: 'Insurance' },
      unit: 'piece',
      vnd: money(350_000, 'VND'),
      usd: null,
      vatable: false,
    },
  ],
  ...over,
});

export const someList = (over: Partial<PriceList> = {}): PriceList => {
  const { rents, earlyBirds, extras, ...rest } = someDraft();
  const prices = (row: { vnd: { amount: number } | null; usd: { amount: number } | null }) => ({
    VND: row.vnd?.amount ?? null,
    USD: row.usd?.amount ?? null,
  });
  return {
    version: 3,
    ...rest,
    rents: rents.map((rule) => ({ kind: rule.kind, zoneId: rule.zoneId, per: rule.per, prices: prices(rule) })),
    earlyBirds: earlyBirds.map(({ until, percent }) => ({ until: until.toISOString(), percent })),
    extras: extras.map((extra) => ({
      code: extra.code,
      names: extra.names,
      unit: extra.unit,
      prices: prices(extra),
      vatable: extra.vatable,
    })),
    ...over,
  };
};

/** A firm of Hanoi before a shell booth of 9 m², after the early-bird dates. */
export const aQuoteRequest = (
  over: Partial<QuoteRequest> = {},
  booth: Partial<QuoteRequest['booth']> = {},
): QuoteRequest => ({
  list: someList(),
  country: 'VN',
  at: new Date('2026-09-01T00:00:00Z'),
  extras: [],
  ...over,
  booth: {
    kind: 'shell',
    zoneId: MECHANICS,
    areaDm2: 900,
    openSides: 1,
    price: money(20_000_000, 'VND'),
    ...booth,
  },
});
