import { unwrap } from '@ketnoi/kernel';
import fc from 'fast-check';
import type { PriceList } from './price-list.js';
import { aQuoteRequest, someList } from './pricing.fixture.js';
import type { QuoteRequest } from './quote.js';
import { quoteBooth } from './quote-booth.js';

const price = fc.integer({ min: 0, max: 100_000_000 });
const prices = fc.record({ VND: price, USD: price });
const list: fc.Arbitrary<PriceList> = fc
  .record({
    vatPermille: fc.integer({ min: 0, max: 1000 }),
    cornerPermille: fc.integer({ min: 0, max: 1000 }),
    shell: prices,
    raw: prices,
    percent: fc.integer({ min: 1, max: 100 }),
    extras: fc.array(fc.record({ prices, vatable: fc.boolean() }), { minLength: 2, maxLength: 5 }),
  })
  .map(({ shell, raw, percent, extras, ...rest }) =>
    someList({
      ...rest,
      rents: [
        { kind: 'shell', zoneId: null, per: 'booth', prices: shell },
        { kind: 'raw', zoneId: null, per: 'm2', prices: raw },
      ],
      earlyBirds: [{ until: '2026-07-01T00:00:00.000Z', percent }],
      extras: extras.map((extra, i) => ({ code: `x${i}`, names: { vi: 'x', en: 'x' }, unit: 'piece', ...extra })),
    }),
  );
const asked: fc.Arbitrary<QuoteRequest> = fc
  .record({
    list,
    kind: fc.constantFrom('shell' as const, 'raw' as const),
    areaDm2: fc.integer({ min: 1, max: 1_000_000 }),
    openSides: fc.integer({ min: 0, max: 4 }),
    country: fc.constantFrom('VN', 'JP', 'KR'),
    at: fc.constantFrom(new Date('2026-06-01T00:00:00Z'), new Date('2026-09-01T00:00:00Z')),
    quantities: fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 2 }),
  })
  .map(({ kind, areaDm2, openSides, quantities, ...rest }) =>
    aQuoteRequest(
      { ...rest, extras: quantities.map((quantity, i) => ({ code: `x${i}`, quantity })) },
      { kind, areaDm2, openSides },
    ),
  );

const quote = (request: QuoteRequest) => unwrap(quoteBooth(request));
const withArea = (request: QuoteRequest, areaDm2: number): QuoteRequest => ({
  ...request,
  booth: { ...request.booth, areaDm2 },
});

describe('every quote', () => {
  it('adds up in whole minor units, and never asks for less than nothing', () => {
    fc.assert(
      fc.property(asked, (request) => {
        const { lines, net, vat, total, cityShare, firmShare } = quote(request);
        expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(net);
        expect([net + vat, cityShare + firmShare]).toEqual([total, total]);
        expect([net, vat, total, firmShare].every((n) => Number.isSafeInteger(n) && n >= 0)).toBe(true);
        for (const { quantity, unitAmount, amount } of lines)
          expect(Math.abs(quantity * unitAmount - amount)).toBeLessThanOrEqual(0.5 + 1e-3);
      }),
    );
  });

  it('grows by an extra by exactly that line', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 50 }), (request, quantity) => {
        const bare = { ...request, extras: [] };
        const one = quote({ ...request, extras: [{ code: 'x0', quantity }] });
        const other = quote({ ...request, extras: [{ code: 'x1', quantity: 1 }] });
        const both = { code: 'x1', quantity: 1 };
        const together = quote({ ...request, extras: [{ code: 'x0', quantity }, both] });
        expect(together.net - other.net).toBe(one.net - quote(bare).net);
        expect(together.lines).toEqual([...one.lines, other.lines[other.lines.length - 1]]);
      }),
    );
  });

  it('is no lower for more space', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 0, max: 10_000 }), (request, more) => {
        const larger = withArea(request, request.booth.areaDm2 + more);
        expect(quote(larger).net).toBeGreaterThanOrEqual(quote(request).net);
        expect(quote(larger).total).toBeGreaterThanOrEqual(quote(request).total);
      }),
    );
  });

  it('comes out the same when it is made again, also from a list that was kept as JSON', () => {
    fc.assert(
      fc.property(asked, (request) => {
        const kept = JSON.parse(JSON.stringify(request.list)) as PriceList;
        expect(quote({ ...request, list: kept })).toEqual(quote(request));
        expect(JSON.parse(JSON.stringify(quote(request)))).toEqual(quote(request));
      }),
    );
  });
});
