import { problemOf } from '@ketnoi/compute';
import { UNLIMITED_EFFORT } from '@ketnoi/kernel';
import { DEFAULT_ROUND_SETTINGS } from '@ketnoi/meetings';
import { checkTimetable, type Comfort, comfortOf, type Goal, PRODUCT_GOALS, solve } from '@ketnoi/scheduling';
import { demoTimetable } from './demo-timetable.fixture.js';
import { makeDemo } from './make-demo.js';

// The demo's fairs in two halls, each timetable once with the goals of a real fair and once with worth and gaps alone.
const rows = makeDemo({ seed: 2026, scale: 1, year: 2027, passwordHash: null });
const settings = { ...DEFAULT_ROUND_SETTINGS, buyerMost: 14 };

interface Planned extends Comfort {
  readonly held: number;
  readonly mostMeetings: number;
  /** How far below what nothing can exceed, as a share. */
  readonly lost: number;
  readonly gaps: number;
  readonly violations: number;
}

function planned(nth: number, goals: readonly Goal[]): Planned {
  const problem = problemOf(demoTimetable(rows, nth, { halls: 2, settings }));
  const t = solve(problem, { iterations: 60_000, goals }, UNLIMITED_EFFORT);
  return {
    ...comfortOf(problem, t.meetings),
    held: t.meetings.length,
    mostMeetings: t.mostMeetings,
    lost: (t.upperBound - t.value) / t.upperBound,
    gaps: t.gaps,
    violations: checkTimetable(problem, t.meetings).length,
  };
}

describe.each([0, 1])('demo fair %i', (nth) => {
  const kind = planned(nth, PRODUCT_GOALS);
  const plain = planned(nth, ['value', 'gaps']);

  it('holds as many meetings and is worth as much as with worth alone', () => {
    expect(kind.violations + plain.violations).toBe(0);
    expect(kind.held).toBe(kind.mostMeetings);
    expect(kind.lost).toBeLessThan(0.001);
    expect(kind.gaps).toBeLessThanOrEqual(2);
  });

  it('keeps every promise, and gives those with fewest more', () => {
    expect(kind).toMatchObject({ belowPromised: 0, meetingsMissed: 0 });
    expect(plain.meetingsMissed).toBeGreaterThan(0);
    expect(kind.suppliers.gini).toBeLessThanOrEqual(plain.suppliers.gini);
    expect(kind.suppliers.fewest).toBeGreaterThanOrEqual(plain.suppliers.fewest);
  });

  it('sends hardly anybody to another hall in a hurry', () => {
    expect(kind.hallChanges).toBeLessThan(plain.hallChanges / 3);
  });

  it('hires interpreters for fewer half days, who stay with a company and know its trade', () => {
    expect(kind.interpretersCost).toBeLessThan(0.92 * plain.interpretersCost);
    expect(kind.interpreterChanges).toBeLessThan(0.15 * kind.interpreted);
    expect(kind.tradeMissed).toBeLessThan(0.5 * kind.interpreted);
  });
});
