import { planFor, planWithin, roundDown, roundUp } from './cooling-plan.js';

describe('cooling plan', () => {
  it('rounds to quarters of a power of two', () => {
    expect([1000, 1024, 1300, 1540, 2047].map(roundDown)).toEqual([896, 1024, 1280, 1536, 1792]);
    expect(roundUp(1024)).toBe(1280);
    expect(roundUp(1792)).toBe(2048);
  });

  it('is the same for a measured run and for the number of moves it ended with', () => {
    for (const wish of [140_000, 200_123, 1_000_000, 7_654_321]) {
      const measured = planWithin(wish);
      for (const ended of [measured.main, measured.main + 17, measured.total]) {
        expect(planFor(ended)).toEqual({ ...measured, total: ended });
      }
    }
  });
});
