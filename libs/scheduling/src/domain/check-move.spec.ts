import { seededRng, UNLIMITED_EFFORT } from '@ketnoi/kernel';
import { randomProblem } from '../../testing/index.js';
import { applyMove, checkMove, checkTimetable, solve, type Move, type Violation } from '../index.js';
import { TouchedByMove } from './touched-by-move.js';

const told = (found: readonly Violation[]): string[] =>
  found.map((v) => JSON.stringify([v.code, v.who, v.slot, [...v.requests].sort()])).sort();

describe('checkMove', () => {
  it('finds what a check of the whole before and after would find', () => {
    const rng = seededRng(5);
    const some = <T>(list: readonly T[]): T => list[rng.below(list.length)];
    let clashing = 0;
    for (let n = 0; n < 40; n++) {
      const size = { slots: 6, days: 2, suppliers: 4, buyers: 4, requests: 14, rich: true };
      const base = randomProblem(size, rng);
      const rules = {
        ...base.rules,
        ...(n % 5 === 0 ? { maxGapDifference: 1 } : n % 5 === 1 ? { mostAtOnce: 2 } : {}),
      };
      const problem = { ...base, rules };
      let { meetings } = solve(problem, { iterations: 300, seed: n }, UNLIMITED_EFFORT);
      for (let m = 0; m < 25; m++) {
        const move: Move = {
          id: rng.below(20) === 0 ? 'nobody' : some(problem.requests).id,
          slot: rng.below(6) === 0 ? null : rng.below(size.slots + 1),
          place: some([undefined, null, ...problem.places.map((p) => p.id)]),
          interpreter: some([undefined, null, ...problem.interpreters.map((i) => i.id), 'nobody']),
        };
        const before = new Set(told(checkTimetable(problem, meetings)));
        const whole = told(checkTimetable(problem, applyMove(meetings, move))).filter((v) => !before.has(v));
        expect(told(checkMove(problem, meetings, move))).toEqual(whole);
        clashing += whole.length > 0 ? 1 : 0;
        // Broken timetables are checked like good ones.
        if (m % 4 === 0) meetings = applyMove(meetings, move);
      }
    }
    expect(clashing).toBeGreaterThan(100);
  });

  it('looks at no more of a large fair than the move touches', () => {
    const rng = seededRng(1);
    const size = { slots: 60, days: 3, suppliers: 300, buyers: 300, requests: 6_000 };
    const problem = { ...randomProblem(size, rng), places: [] };
    const meetings = problem.requests.map((r, n) => ({ id: r.id, slot: n % 60, place: null, interpreter: null }));
    const touched = new TouchedByMove(problem, meetings).by({ id: 'r7', slot: 3 });
    // A company has twenty meetings, or forty.
    expect(touched?.meetings.length).toBeGreaterThan(10);
    expect(touched?.meetings.length).toBeLessThan(150);
    expect(touched?.problem.participants).toHaveLength(2);
  });
});
