import { money, unwrap } from '@ketnoi/kernel';
import { aQuoteRequest, PAVILION, someList } from './pricing.fixture.js';
import { quoteBooth } from './quote-booth.js';

const quote = (...asked: Parameters<typeof aQuoteRequest>) => unwrap(quoteBooth(aQuoteRequest(...asked)));
const amounts = (...asked: Parameters<typeof aQuoteRequest>) =>
  quote(...asked).lines.map(({ code, extra, amount }) => [extra ?? code, amount]);

describe('a quote', () => {
  it('adds rent, corner, early bird, extras and VAT', () => {
    const asked = aQuoteRequest(
      {
        at: new Date('2026-06-15T00:00:00Z'),
        extras: [
          { code: 'power-3kw', quantity: 2 },
          { code: 'insurance', quantity: 1 },
        ],
      },
      { openSides: 2 },
    );
    expect(quoteBooth(asked)).toEqual({
      ok: true,
      value: {
        listVersion: 3,
        currency: 'VND',
        lines: [
          { code: 'rent', extra: null, quantity: 1, unitAmount: 22_000_000, amount: 22_000_000, vatable: true },
          { code: 'corner', extra: null, quantity: 1, unitAmount: 2_200_000, amount: 2_200_000, vatable: true },
          { code: 'early-bird', extra: null, quantity: 1, unitAmount: -3_630_000, amount: -3_630_000, vatable: true },
          { code: 'extra', extra: 'power-3kw', quantity: 2, unitAmount: 1_500_000, amount: 3_000_000, vatable: true },
          { code: 'extra', extra: 'insurance', quantity: 1, unitAmount: 350_000, amount: 350_000, vatable: false },
        ],
        net: 23_920_000,
        vatPermille: 80,
        vat: 1_885_600,
        total: 25_805_600,
        cityShare: 0,
        firmShare: 25_805_600,
      },
    });
  });

  it('charges raw space by the square metre, rounded half up to the minor unit', () => {
    expect(quote({}, { kind: 'raw', areaDm2: 1_350 }).lines[0]).toMatchObject({ quantity: 13.5, amount: 28_350_000 });
    const list = someList({ rents: [{ kind: null, zoneId: null, per: 'm2', prices: { VND: 50, USD: null } }] });
    expect(amounts({ list }, { areaDm2: 901 })).toEqual([['rent', 451]]);
  });

  it('asks firms of Vietnam for đồng and firms abroad for dollars', () => {
    expect(quote({ country: 'JP' })).toMatchObject({ currency: 'USD', net: 240_000 });
    expect(quote({ country: 'VN' })).toMatchObject({ currency: 'VND', net: 22_000_000 });
  });

  it('takes the most specific rule that has a price in the currency', () => {
    const rent = (country: string, booth: object) => quote({ country }, booth).lines[0].unitAmount;
    expect(rent('JP', { zoneId: PAVILION })).toBe(300_000);
    expect(rent('JP', { zoneId: PAVILION, kind: 'raw' })).toBe(39_000);
    expect(rent('JP', { kind: 'raw' })).toBe(25_000);
    expect(rent('VN', { zoneId: PAVILION })).toBe(22_000_000);
  });

  it('takes the first early-bird date that has not passed; the date itself is too late', () => {
    const saved = (at: string) => amounts({ at: new Date(at) })[1]?.[1] ?? 0;
    expect(saved('2026-06-30T23:59:59.999Z')).toBe(-3_300_000);
    expect(saved('2026-07-01T00:00:00Z')).toBe(-2_200_000);
    expect(saved('2026-08-01T00:00:00Z')).toBe(0);
  });

  it("is the booth's own price where the fair has no list", () => {
    expect(quote({ list: null, country: 'JP' }, { price: money(20_000_000, 'VND') })).toMatchObject({
      listVersion: null,
      currency: 'VND',
      net: 20_000_000,
      vat: 0,
      firmShare: 20_000_000,
    });
  });

  it('is refused where the list has no such price or extra, or the quantity makes no sense', () => {
    const refused = (...asked: Parameters<typeof aQuoteRequest>) => {
      const answer = quoteBooth(aQuoteRequest(...asked));
      return answer.ok ? null : answer.error;
    };
    const onlyDong = someList({ rents: [{ kind: null, zoneId: null, per: 'booth', prices: { VND: 1, USD: null } }] });
    expect(refused({ list: onlyDong, country: 'KR' })).toEqual({ code: 'price-missing', currency: 'USD' });
    expect(refused({ extras: [{ code: 'champagne', quantity: 1 }] })).toEqual({
      code: 'unknown-extra',
      extra: 'champagne',
    });
    expect(refused({ country: 'TH', extras: [{ code: 'insurance', quantity: 1 }] })).toMatchObject({
      code: 'unknown-extra',
    });
    for (const quantity of [0, -1, 1.5, 10_001])
      expect(refused({ extras: [{ code: 'power-3kw', quantity }] })).toMatchObject({ code: 'unusable-quantity' });
    const twice = [1, 2].map((quantity) => ({ code: 'power-3kw', quantity }));
    expect(refused({ extras: twice })).toMatchObject({ code: 'unusable-quantity' });
    const dear = someList({ rents: [{ kind: null, zoneId: null, per: 'm2', prices: { VND: 1e12, USD: null } }] });
    expect(refused({ list: dear }, { areaDm2: 2_000_000 })).toEqual({ code: 'quote-too-large' });
  });
});
