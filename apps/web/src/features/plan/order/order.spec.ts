import type { Booth } from '../booth';
import type { Claim } from '../claim/use-my-claims';
import { heldTogetherUntil, pricesOf, prolongedOf, sorted, sumsOf } from './order';

const booth = (id: string, state: Booth['state'] = 'FREE'): Booth => ({ id, number: id, state }) as Booth;
const claim = (boothId: string, state: Claim['state'], heldUntil: string | null = null, amount = 5): Claim =>
  ({ boothId, state, heldUntil, price: { amount, currency: 'VND' } }) as Claim;

describe('booths that were chosen together', () => {
  const booths = [booth('a'), booth('b', 'HELD'), booth('c', 'BOOKED'), booth('d', 'BOOKED'), booth('e')];

  it('are free, held, gone, or booked and none of the order’s any more, in the order of choosing', () => {
    const order = sorted(['e', 'd', 'c', 'b', 'a', 'unknown'], booths, [claim('b', 'HELD'), claim('d', 'APPROVED')]);
    expect(order.free.map(({ id }) => id)).toEqual(['e', 'a']);
    expect(order.held.map(({ booth: { id } }) => id)).toEqual(['b']);
    expect(order.gone.map(({ id }) => id)).toEqual(['c']);
  });

  it('cost what was frozen where they are held, and today’s price else', () => {
    const order = sorted(['a', 'b', 'e'], booths, [claim('b', 'HELD')]);
    const quotes = ['a', 'b'].map((boothId) => ({ boothId, quote: { firmShare: 7, currency: 'VND' }, refusal: null }));
    const prices = pricesOf(order, quotes as never);
    expect([...prices].map(([id, { amount }]) => [id, amount])).toEqual([
      ['b', 5],
      ['a', 7],
    ]);
    expect(sumsOf([...prices.values(), { amount: 3, currency: 'USD' }])).toEqual([
      { amount: 12, currency: 'VND' },
      { amount: 3, currency: 'USD' },
    ]);
  });

  it('are prolonged once at most by who holds them, never by who has them put aside', () => {
    const held = (id: string, origin: Claim['origin'], mayRenew: boolean) => ({
      booth: booth(id),
      claim: { ...claim(id, 'HELD'), origin, mayRenew },
    });
    const of = [held('a', 'CLAIM', true), held('b', 'CLAIM', false), held('c', 'WAITLIST', false)];
    expect(prolongedOf(of).map(({ booth: { id } }) => id)).toEqual(['b']);
  });

  it('stand together until the first hold ends', () => {
    const held = ['2026-01-01T10:05:00Z', '2026-01-01T10:04:00.5Z', null].map((end, n) => ({
      booth: booth(String(n)),
      claim: claim(String(n), 'HELD', end),
    }));
    expect(heldTogetherUntil(held)).toBe('2026-01-01T10:04:00.5Z');
    expect(heldTogetherUntil([])).toBeNull();
  });
});
