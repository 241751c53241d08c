import { choosePairs } from '../choose-pairs.js';
import { levelsOf, levelsOfEveryChoice, randomInput, withoutPromises } from '../tiny-inputs.fixture.js';

const SEEDS = Array.from({ length: 60 }, (_, i) => i + 1);

describe('the dial, on tiny problems', () => {
  it('reaches the best Nash welfare in the middle', () => {
    const nash = (levels: number[]): number => levels.reduce((sum, u) => sum + Math.log(Math.max(u, 1e-3)), 0);
    for (const seed of SEEDS) {
      const input = { ...withoutPromises(randomInput(seed)), fairness: 0.5 };
      let best = -Infinity;
      for (const levels of levelsOfEveryChoice(input)) best = Math.max(best, nash(levels));
      expect([seed, nash(levelsOf(input, choosePairs(input).chosen))]).toEqual([seed, expect.closeTo(best, 6)]);
    }
  });

  it('gives the worst-off the most it can have at the end', () => {
    for (const seed of SEEDS) {
      const input = { ...withoutPromises(randomInput(seed)), fairness: 1 };
      let best = -1;
      for (const levels of levelsOfEveryChoice(input)) best = Math.max(best, Math.min(...levels));
      expect([seed, Math.min(...levelsOf(input, choosePairs(input).chosen))]).toEqual([seed, expect.closeTo(best, 9)]);
    }
  });

  it('keeps as many promises at every point as at the start', () => {
    for (const seed of SEEDS) {
      const input = randomInput(seed);
      const units = (fairness: number): number => {
        const result = choosePairs({ ...input, fairness });
        const lists = [
          result.suppliersBelowFloor,
          result.buyersBelowLeast,
          result.supplierGroupsBelowLeast,
          result.buyerGroupsBelowLeast,
        ];
        return lists.flat().reduce((sum, { promised, given }) => sum + promised - given, 0);
      };
      const atStart = units(0);
      expect([seed, units(0.5), units(1)]).toEqual([seed, atStart, atStart]);
    }
  });
});
