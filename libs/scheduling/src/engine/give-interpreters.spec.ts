import { UNLIMITED_EFFORT } from '@ketnoi/kernel';
import { checkTimetable, comfortOf, type Goal, type Interpreter, type SchedulingProblem, solve } from '../index.js';

/** Two half days of four slots; each buyer wants as many meetings in Japanese as it is given. */
function fair(buyers: number, each: number, interpreters: readonly Interpreter[]): SchedulingProblem {
  const numbers = (n: number): number[] => [...Array(n).keys()];
  return {
    slots: numbers(8).map((t) => ({ day: 0, halfDay: Math.floor(t / 4) })),
    participants: [
      ...numbers(buyers).map((b) => ({ id: `b${b}` })),
      ...numbers(each).map((s) => ({ id: `s${s}`, seats: buyers })),
    ],
    places: [],
    interpreters,
    requests: numbers(buyers * each).map((n) => ({
      id: `r${n}`,
      buyer: `b${Math.floor(n / each)}`,
      supplier: `s${n % each}`,
      score: 10,
      interpreterLanguage: 'ja',
    })),
  };
}
const planned = (problem: SchedulingProblem, goals?: readonly Goal[]) => {
  const { meetings } = solve(problem, { iterations: 5_000, goals }, UNLIMITED_EFFORT);
  expect(checkTimetable(problem, meetings)).toEqual([]);
  return { meetings, comfort: comfortOf(problem, meetings) };
};
const helper = (n: number, over: Partial<Interpreter> = {}): Interpreter => ({
  id: `i${n}`,
  languages: ['ja'],
  ...over,
});

describe('interpreters', () => {
  it('are hired for no more half days than the meetings need, the cheap ones first', () => {
    const dear = [0, 1, 2].map((n) => helper(n, { feePerHalfDay: 2_000_000 }));
    const cheap = [3, 4].map((n) => helper(n, { feePerHalfDay: 1_200_000 }));
    const { meetings, comfort } = planned(fair(2, 8, [...dear, ...cheap]));
    expect(meetings).toHaveLength(16);
    expect(comfort).toMatchObject({ interpreted: 16, halfDaysHired: 4, interpretersCost: 4_800_000 });
  });

  it('are all used where their cost is no goal', () => {
    const problem = fair(
      1,
      8,
      [0, 1, 2].map((n) => helper(n, { longestRun: 2 })),
    );
    expect(planned(problem, ['value', 'cost']).comfort.halfDaysHired).toBeLessThan(6);
  });

  it('stay with a company', () => {
    const { comfort } = planned(
      fair(
        3,
        8,
        [0, 1, 2].map((n) => helper(n)),
      ),
    );
    expect(comfort.interpreterChanges).toBe(0);
  });

  it('who know the trade come first, and nobody else where it is required', () => {
    const experts = [helper(0, { sectors: ['sector:plastics'] }), helper(1), helper(2)];
    const preferred = fair(1, 8, experts);
    const requests = preferred.requests.map((r) => ({ ...r, interpreterSectors: ['sector:plastics'] }));
    expect(planned({ ...preferred, requests }).comfort.tradeMissed).toBe(0);
    const required = requests.map((r) => ({ ...r, interpreterSectorRequired: true }));
    const two = { ...fair(2, 4, experts), requests: fair(2, 4, experts).requests };
    const strict = { ...two, requests: two.requests.map((r, n) => ({ ...required[n], ...r, interpreterSectors: ['sector:plastics'], interpreterSectorRequired: true })) }; // prettier-ignore
    const { meetings } = planned(strict);
    expect(meetings).toHaveLength(8);
    expect(new Set(meetings.map((m) => m.interpreter))).toEqual(new Set(['i0']));
  });

  it('know some languages better than others', () => {
    const problem = fair(1, 2, [helper(0, { languages: ['ja', 'en'], levels: { ja: 'basic' } })]);
    const requests = problem.requests.map((r) => ({ ...r, interpreterLevel: 'working' as const }));
    expect(planned({ ...problem, requests }).meetings).toEqual([]);
  });
});
