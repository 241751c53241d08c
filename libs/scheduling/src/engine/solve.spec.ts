import { seededRng, UNLIMITED_EFFORT, type Effort } from '@ketnoi/kernel';
import { bruteForce, randomProblem } from '@ketnoi/scheduling/testing';
import { checkTimetable, solve, type SchedulingProblem } from '../index.js';

const slots = (n: number, days = 1): SchedulingProblem['slots'] =>
  Array.from({ length: n }, (_, t) => ({ day: Math.floor((t * days) / n) }));

describe('solve', () => {
  it('agrees with brute force on tiny fairs, and its bounds are never below the optimum', () => {
    let equal = 0;
    for (let seed = 1; seed <= 24; seed++) {
      const problem = randomProblem({ slots: 4, days: 2, suppliers: 3, buyers: 3, requests: 5 }, seededRng(seed));
      const best = bruteForce(problem);
      const found = solve(problem, { iterations: 3_000, goals: ['value', 'gaps'] }, UNLIMITED_EFFORT);
      expect(checkTimetable(problem, found.meetings)).toEqual([]);
      expect(found.value).toBeLessThanOrEqual(best.value);
      expect(found.upperBound).toBeGreaterThanOrEqual(best.value);
      expect(found.mostMeetings).toBeGreaterThanOrEqual(best.meetings);
      if (found.value === best.value) equal++;
    }
    // Interpreters' pauses are laid out before the search, which may cost a meeting in a fair of four slots.
    expect(equal).toBeGreaterThanOrEqual(23);
  });

  it('agrees with brute force where halls are too far apart and trades are required', () => {
    let equal = 0;
    for (let seed = 31; seed <= 46; seed++) {
      const size = { slots: 4, days: 1, suppliers: 3, buyers: 3, requests: 5, halls: true, trades: true };
      const problem = randomProblem(size, seededRng(seed));
      const best = bruteForce(problem);
      const found = solve(problem, { iterations: 3_000 }, UNLIMITED_EFFORT);
      expect(checkTimetable(problem, found.meetings)).toEqual([]);
      expect(found.value).toBeLessThanOrEqual(best.value);
      expect(found.upperBound).toBeGreaterThanOrEqual(best.value);
      if (found.value === best.value) equal++;
    }
    // Which table a meeting gets is settled after its slot: in a fair of four slots the one left may be in the wrong hall.
    expect(equal).toBeGreaterThanOrEqual(10);
  });

  it('keeps every rule on larger fairs that use all of them', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const problem = randomProblem(
        { slots: 16, days: 2, suppliers: 12, buyers: 8, requests: 60, rich: true },
        seededRng(seed),
      );
      const found = solve(problem, { iterations: 6_000, seed }, UNLIMITED_EFFORT);
      expect(checkTimetable(problem, found.meetings)).toEqual([]);
      expect(found.value).toBeLessThanOrEqual(found.upperBound);
      expect(found.meetings.length + found.unscheduled.length).toBe(problem.requests.length);
    }
  });

  it('gives the same timetable for the same seed and iterations', () => {
    const problem = randomProblem({ slots: 12, days: 2, suppliers: 8, buyers: 8, requests: 40 }, seededRng(5));
    const run = (seed: number): string =>
      JSON.stringify(solve(problem, { iterations: 10_000, seed }, UNLIMITED_EFFORT));
    expect(run(3)).toBe(run(3));
  });

  it('repeats a timed run from the number of moves it reports', () => {
    const problem = randomProblem({ slots: 12, days: 2, suppliers: 10, buyers: 8, requests: 50 }, seededRng(6));
    let done = 0;
    const effort: Effort = {
      shouldStop: () => done >= 0.9,
      onProgress: (p) => (done = p.phase === 'improve' ? p.done : 0),
    };
    const timed = solve(problem, { iterations: () => 140_000 }, effort);
    const again = solve(problem, { iterations: timed.iterations }, UNLIMITED_EFFORT);
    expect(again).toEqual(timed);
  });

  it('stops at once when told to, with a valid timetable', () => {
    const problem = randomProblem({ slots: 12, days: 2, suppliers: 8, buyers: 8, requests: 40 }, seededRng(7));
    const found = solve(problem, { iterations: 1e9 }, { shouldStop: () => true });
    expect(found.meetings.length).toBeGreaterThan(0);
    expect(checkTimetable(problem, found.meetings)).toEqual([]);
  });

  it('keeps locks, and proves that two locks on one seat exclude each other', () => {
    const base: SchedulingProblem = {
      slots: slots(3),
      participants: [{ id: 's' }, { id: 't' }, { id: 'b' }],
      places: [],
      interpreters: [{ id: 'i', languages: ['ja'] }],
      requests: [
        {
          id: 'x',
          supplier: 's',
          buyer: 'b',
          score: 1,
          interpreterLanguage: 'ja',
          locked: { slot: 1, interpreter: 'i' },
        },
        { id: 'y', supplier: 't', buyer: 'b', score: 9 },
      ],
    };
    const kept = solve(base, { iterations: 2_000 }, UNLIMITED_EFFORT);
    expect(kept.meetings).toContainEqual({ id: 'x', slot: 1, place: null, interpreter: 'i' });
    expect(kept.meetings.length).toBe(2);
    const clash = { ...base, requests: [base.requests[0], { ...base.requests[1], locked: { slot: 1 } }] };
    const refused = solve(clash, { iterations: 2_000 }, UNLIMITED_EFFORT);
    expect(refused.proved).toBe('infeasible');
    expect(refused.unscheduled[0]).toMatchObject({ id: 'y', code: 'locked-conflict' });
  });

  it('says optimal when everything is held without a gap', () => {
    const problem: SchedulingProblem = {
      slots: slots(4),
      participants: ['s', 't', 'b', 'c'].map((id) => ({ id })),
      places: [],
      interpreters: [],
      requests: [
        ['s', 'b'],
        ['s', 'c'],
        ['t', 'b'],
        ['t', 'c'],
      ].map(([supplier, buyer], i) => ({
        id: `r${i}`,
        supplier,
        buyer,
        score: 1,
        required: true,
      })),
    };
    expect(solve(problem, {}, UNLIMITED_EFFORT)).toMatchObject({ proved: 'optimal', gaps: 0 });
  });

  it('survives a fair with nothing in it', () => {
    const empty = { slots: slots(1), participants: [], places: [], interpreters: [], requests: [] };
    expect(solve(empty, { iterations: 1_000 }, UNLIMITED_EFFORT)).toMatchObject({
      meetings: [],
      value: 0,
      upperBound: 0,
    });
  });
});
