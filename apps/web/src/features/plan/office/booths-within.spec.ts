import { boothsWithin } from './booths-within';
import { outlineOf } from './box';

const row = ['A1', 'A2', 'A3'].map((number, place) => ({
  number,
  outline: outlineOf({ x: place * 3_000, y: 0, width: 3_000, height: 3_000 }),
}));
const numbersIn = (x: number, y: number, width: number, height: number): string[] =>
  boothsWithin(row, { x, y, width, height }).map(({ number }) => number);

describe('booths within a box', () => {
  it('are those whose middle it holds', () => {
    expect(numbersIn(1_000, 1_000, 4_000, 1_000)).toEqual(['A1', 'A2']);
    expect(numbersIn(0, 0, 9_000, 3_000)).toEqual(['A1', 'A2', 'A3']);
  });

  it('are none where it touches only edges', () => {
    expect(numbersIn(0, 0, 1_000, 3_000)).toEqual([]);
    expect(numbersIn(0, 4_000, 9_000, 3_000)).toEqual([]);
  });
});
