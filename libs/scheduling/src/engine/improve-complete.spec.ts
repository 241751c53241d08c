import { seededRng, UNLIMITED_EFFORT, type Effort } from '@ketnoi/kernel';
import { checkTimetable, solve, type SchedulingProblem } from '../index.js';

/** Everybody meets five of eight on the other side at few tables: hard to hold without gaps. */
function event(seed: number): SchedulingProblem {
  const rng = seededRng(seed);
  const names = (letter: string): string[] => Array.from({ length: 8 }, (_, i) => `${letter}${i}`);
  const pairs = names('s').flatMap((supplier, i) =>
    names('b')
      .filter((_, j) => (i + j) % 8 < 5)
      .map((buyer) => ({ supplier, buyer })),
  );
  return {
    slots: Array.from({ length: 9 }, () => ({ day: 0 })),
    participants: [...names('s'), ...names('b')].map((id) => ({ id, unavailable: [rng.below(9)] })),
    places: [],
    interpreters: [],
    requests: pairs.map((pair, i) => ({
      id: `r${i}`,
      ...pair,
      score: 1,
      required: true,
      forbiddenSlots: [rng.below(9), rng.below(9), rng.below(9)],
    })),
    rules: { mostAtOnce: 5, maxGapDifference: 2 },
  };
}

describe('events in which everything must be held', () => {
  it('are held whole, with proven bounds that no timetable goes below', () => {
    for (let seed = 1; seed <= 3; seed++) {
      const problem = event(seed);
      const found = solve(problem, { iterations: 20_000, goals: ['value', 'gaps'] }, UNLIMITED_EFFORT);
      if (found.proved === 'infeasible') continue;
      expect(found.meetings.length).toBe(problem.requests.length);
      expect(checkTimetable(problem, found.meetings)).toEqual([]);
      expect(found.gaps).toBeGreaterThanOrEqual(found.gapsLowerBound);
    }
  });

  it('repeat a run that was stopped in the middle from the number of iterations it reports', () => {
    const problem = event(4);
    let done = 0;
    const effort: Effort = {
      shouldStop: () => done >= 0.9,
      onProgress: (p) => (done = p.phase === 'improve' ? p.done : 0),
    };
    const timed = solve(problem, { iterations: () => 300_000 }, effort);
    expect(solve(problem, { iterations: timed.iterations }, UNLIMITED_EFFORT)).toEqual(timed);
  });
});
