import { spreadOf } from './spread.js';

describe('spreadOf', () => {
  it('is even when all have the same', () => {
    expect(spreadOf([4, 4, 4])).toEqual({ min: 4, lowTenth: 4, mean: 4, gini: 0 });
  });

  it('gives the mean of the worst tenth and the Gini index', () => {
    const { min, lowTenth, gini } = spreadOf([10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20]);
    expect([min, lowTenth]).toEqual([0, 0]);
    expect(gini).toBeCloseTo((2 * (10 * 10 + 11 * 20)) / (11 * 30) - 12 / 11, 12);
  });

  it('answers with zeros when there is nobody or nothing', () => {
    expect(spreadOf([])).toEqual({ min: 0, lowTenth: 0, mean: 0, gini: 0 });
    expect(spreadOf([0, 0]).gini).toBe(0);
  });
});
