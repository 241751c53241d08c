import { seededRng, UNLIMITED_EFFORT } from '@ketnoi/kernel';
import { randomProblem } from '@ketnoi/scheduling/testing';
import { checkTimetable, type ScheduledMeeting, type SchedulingProblem, solve, type Timetable } from '../index.js';

const fair = (seed: number): SchedulingProblem =>
  randomProblem({ slots: 16, days: 2, suppliers: 14, buyers: 10, requests: 80, rich: true }, seededRng(seed));
const plan = (problem: SchedulingProblem, seed = 1): Timetable =>
  solve(problem, { seed, iterations: 20_000 }, UNLIMITED_EFFORT);
const away = (problem: SchedulingProblem, id: string, slots: readonly number[]): SchedulingProblem => ({
  ...problem,
  participants: problem.participants.map((p) =>
    p.id === id ? { ...p, unavailable: [...(p.unavailable ?? []), ...slots] } : p,
  ),
});

/** Of the known meetings that are still held, those that are otherwise. */
function changed(known: readonly ScheduledMeeting[], now: readonly ScheduledMeeting[]): string[] {
  const held = new Map(now.map((m) => [m.id, m]));
  return known.flatMap((m) => {
    const then = held.get(m.id);
    const same = then?.slot === m.slot && then.place === m.place && then.interpreter === m.interpreter;
    return then === undefined || same ? [] : [m.id];
  });
}

describe('a search that knows the timetable people were told of', () => {
  it('stays near it where a fresh one does not, and is worth as much', () => {
    let near = 0;
    let fresh = 0;
    let kept = 0;
    for (let seed = 1; seed <= 6; seed++) {
      const problem = fair(seed);
      const known = plan(problem).meetings;
      const then = away(problem, 'b1', [0, 1, 2, 3]);
      const anew = plan(then, 2);
      const stayed = plan({ ...then, known }, 2);
      expect(checkTimetable(then, stayed.meetings)).toEqual([]);
      expect(stayed.value).toBeGreaterThanOrEqual(0.97 * anew.value);
      near += changed(known, stayed.meetings).length;
      fresh += changed(known, anew.meetings).length;
      kept += known.length;
    }
    expect(near).toBeLessThan(0.12 * kept);
    expect(near).toBeLessThan(0.25 * fresh);
  });

  it('does the same for the same problem, seed and iterations', () => {
    const problem = { ...fair(3), known: plan(fair(3)).meetings };
    expect(plan(problem, 4)).toEqual(plan(problem, 4));
  });

  it('starts from nothing where nobody was told of anything', () => {
    const problem = fair(2);
    expect(plan({ ...problem, known: [] })).toEqual(plan(problem));
  });

  it('holds to no meeting that cannot be any more', () => {
    const problem = fair(5);
    const known = plan(problem).meetings;
    const [gone] = known;
    const then = { ...problem, requests: problem.requests.filter((r) => r.id !== gone.id), known };
    const now = plan({ ...then, requests: then.requests.map((r) => ({ ...r, after: undefined })) });
    expect(now.meetings.map((m) => m.id)).not.toContain(gone.id);
  });
});
