import { type Counted, numberInCell } from './number-in-cell.js';

describe('a number in a cell', () => {
  it.each([
    ['5000', 'whole', 5000],
    ['5 000', 'whole', 5000],
    ['５０００', 'whole', 5000],
    ['5.000', 'whole', 5000],
    ['5,000', 'whole', 5000],
    ['1.250.000', 'whole', 1_250_000],
    ['1,250,000', 'measured', 1_250_000],
    ['1.250', 'fine', 1.25],
    ['1,250', 'fine', 1.25],
    ['0,005', 'fine', 0.005],
    ['0.005', 'measured', 0.005],
    ['0,05', 'fine', 0.05],
    ['1,250.5', 'measured', 1250.5],
    ['1.250,5', 'measured', 1250.5],
    ['12.5', 'measured', 12.5],
    ['1.2500', 'measured', 1.25],
    ['', 'whole', null],
    ['many', 'whole', 'unusable'],
    ['1.2.3', 'whole', 'unusable'],
    ['1,250,5', 'measured', 'unusable'],
    ['-3', 'whole', 'unusable'],
  ] satisfies [string, Counted, unknown][])('%j as %s is %p in any language', (cell, counted, number) => {
    expect([numberInCell(cell, counted, 'ja'), numberInCell(cell, counted, 'vi')]).toEqual([number, number]);
  });

  it('is thousands of a weight where the language writes them so, and else is not guessed', () => {
    expect([numberInCell('1.250', 'measured', 'vi'), numberInCell('1,250', 'measured', 'vi')]).toEqual([
      1250,
      'two-readings',
    ]);
    expect([numberInCell('1.250', 'measured', 'ja'), numberInCell('1,250', 'measured', 'ja')]).toEqual([
      'two-readings',
      1250,
    ]);
  });
});
