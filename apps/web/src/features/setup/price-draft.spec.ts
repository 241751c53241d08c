import { askedExtras, askedRents, extrasOf, rentsOf } from './price-draft.js';

const list = {
  __typename: 'PriceList',
  version: 3,
  setAt: '2026-11-01T00:00:00Z',
  vatPermille: 80,
  cornerPermille: 100,
  rents: [{ kind: 'SHELL', zoneId: null, per: 'SQUARE_METRE', prices: { vnd: 2_500_000, usd: 12_050 } }],
  extras: [
    {
      code: 'socket',
      unit: 'PIECE',
      vatable: true,
      names: [
        { language: 'vi', name: 'Ổ cắm' },
        { language: 'en', name: 'Socket' },
        { language: 'ja', name: 'コンセント' },
      ],
      prices: { vnd: 300_000, usd: null },
    },
  ],
  earlyBirds: [],
} as const;

describe('a price list being edited', () => {
  it('asks for what stands when nothing was changed, names in other languages included', () => {
    expect(askedRents(rentsOf(list))).toEqual([
      {
        kind: 'SHELL',
        zoneId: null,
        per: 'SQUARE_METRE',
        vnd: { amount: 2_500_000, currency: 'VND' },
        usd: { amount: 12_050, currency: 'USD' },
      },
    ]);
    const [extra] = askedExtras(extrasOf(list), list);
    expect(extra).toEqual({
      code: 'socket',
      unit: 'PIECE',
      vatable: true,
      names: [...list.extras[0].names],
      vnd: { amount: 300_000, currency: 'VND' },
      usd: null,
    });
  });

  it('takes dollars with a comma', () => {
    const [rent] = askedRents([{ ...rentsOf(list)[0], usd: '99,5' }]);
    expect(rent.usd).toEqual({ amount: 9_950, currency: 'USD' });
  });

  it('takes thousands apart, and nothing for nothing', () => {
    const [rent] = askedRents([{ ...rentsOf(list)[0], vnd: '2.500.000', usd: '0' }]);
    expect(rent).toMatchObject({ vnd: { amount: 2_500_000 }, usd: { amount: 0 } });
  });

  it('begins empty where there is none', () => {
    expect([rentsOf(null), extrasOf(null)]).toEqual([[], []]);
  });
});
