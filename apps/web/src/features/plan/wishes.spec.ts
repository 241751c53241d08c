import type { Booth } from './booth';
import { choicesAmong, fits, NO_WISHES } from './wishes';

const booth = {
  state: 'HELD',
  zoneId: 'z1',
  areaDm2: 900,
  openSides: 2,
  price: { amount: 22_000_000, currency: 'VND' },
} as Booth;

describe('wishes on the plan', () => {
  it('let everything through that was not asked for', () => expect(fits(booth, NO_WISHES)).toBe(true));

  it.each([
    [{ onlyFree: true }, false],
    [{ zoneId: 'z2' }, false],
    [{ leastArea: 900 }, true],
    [{ leastArea: 901 }, false],
    [{ leastOpenSides: 3 }, false],
    [{ mostPrice: 22_000_000 }, true],
    [{ mostPrice: 21_999_999 }, false],
  ])('%j', (wish, expected) => expect(fits(booth, { ...NO_WISHES, ...wish })).toBe(expected));

  it('offer a few values with the least and the most among them', () => {
    expect(choicesAmong([3, 1, 3, 2])).toEqual([1, 2, 3]);
    expect(choicesAmong(Array.from({ length: 100 }, (_, n) => n))).toEqual([0, 20, 40, 59, 79, 99]);
  });
});
