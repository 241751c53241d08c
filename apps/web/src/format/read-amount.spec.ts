import { asTyped, readAmount } from './read-amount';

describe('a number as somebody typed it', () => {
  it.each([
    ['500', 500],
    ['1.000', 1000],
    ['1,000', 1000],
    ['1.000.000', 1_000_000],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['0,005', 0.005],
    ['0.02', 0.02],
    [' 12 000 ', 12_000],
    ['0', null],
    ['-5', null],
    ['about 5', null],
    ['', null],
  ])('%j: %s', (typed, amount) => expect(readAmount(typed)).toBe(amount));

  it('reads three digits of a tolerance as decimals', () => {
    expect(readAmount('1.250', true)).toBe(1.25);
    expect(readAmount('0,005', true)).toBe(0.005);
  });

  it.each([1.125, 0.005, 1500, 12.5, 1_000_000])('takes back %d as it is filled in', (amount) => {
    expect(readAmount(asTyped(amount))).toBe(amount);
  });
});
