import { problemOf } from '@ketnoi/compute';
import { UNLIMITED_EFFORT } from '@ketnoi/kernel';
import { DEFAULT_ROUND_SETTINGS } from '@ketnoi/meetings';
import { checkTimetable, type SchedulingProblem, solve, type Timetable } from '@ketnoi/scheduling';
import { demoTimetable } from './demo-timetable.fixture.js';
import { makeDemo } from './make-demo.js';

// At the size of a demo fair: somebody says after the release that they come later, and the timetable is made anew.
const rows = makeDemo({ seed: 2026, scale: 1, year: 2027, passwordHash: null });
const settings = { ...DEFAULT_ROUND_SETTINGS, buyerMost: 14 };
const made = (problem: SchedulingProblem, seed: number): Timetable =>
  solve(problem, { seed, iterations: 120_000 }, UNLIMITED_EFFORT);

describe.each([0, 1])('demo fair %i after a told absence', (nth) => {
  const problem = problemOf(demoTimetable(rows, nth, { halls: 2, settings }));
  const { meetings: known } = made(problem, 1);
  const [busy] = [...problem.participants]
    .map(({ id }) => ({ id, met: problem.requests.filter((r) => r.buyer === id).length }))
    .sort((a, b) => b.met - a.met);
  const away = [0, 1, 2];
  const then = {
    ...problem,
    participants: problem.participants.map((p) =>
      p.id === busy.id ? { ...p, unavailable: [...(p.unavailable ?? []), ...away] } : p,
    ),
  };
  const near = made({ ...then, known }, 2);
  const fresh = made(then, 2);
  const kept = (t: Timetable) => {
    const now = new Map(t.meetings.map((m) => [m.id, m]));
    const pairs = known.flatMap((before) => {
      const after = now.get(before.id);
      return after === undefined ? [] : [{ before, after }];
    });
    const changed = pairs.filter(
      ({ before, after }) =>
        before.slot !== after.slot || before.place !== after.place || before.interpreter !== after.interpreter,
    );
    return { kept: pairs.length, changed: changed.length };
  };

  it('changes at most one kept meeting in fifty, where a fresh one changes nearly all', () => {
    const { kept: all, changed } = kept(near);
    expect(changed).toBeLessThanOrEqual(0.02 * all);
    expect(kept(fresh).changed).toBeGreaterThan(0.5 * all);
  });

  it('breaks no rule and is worth as much', () => {
    expect(checkTimetable(then, near.meetings)).toEqual([]);
    expect(near.value).toBeGreaterThanOrEqual(0.995 * fresh.value);
  });
});
