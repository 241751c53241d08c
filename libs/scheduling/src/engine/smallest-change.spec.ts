import { seededRng, UNLIMITED_EFFORT } from '@ketnoi/kernel';
import { randomProblem } from '../../testing/index.js';
import {
  checkTimetable,
  conflictingLocks,
  moveChecker,
  solve,
  type Change,
  type ScheduledMeeting,
  type SchedulingProblem,
} from '../index.js';

describe('the smallest change that would let a request in', () => {
  it('does let it in: every request left out of tight fairs, rich in rules', () => {
    const rng = seededRng(11);
    let leftOut = 0;
    let asItStands = 0;
    const codes = new Set<string>();
    for (let n = 0; leftOut < 150; n++) {
      const size = { slots: 6, days: 2, suppliers: 6, buyers: 6, requests: 26, rich: n % 2 === 0 };
      const problem = randomProblem(size, rng);
      const timetable = solve(problem, { iterations: 2_000, seed: n }, UNLIMITED_EFFORT);
      expect(checkTimetable(problem, timetable.meetings)).toEqual([]);
      for (const { id, change, also = [] } of timetable.unscheduled) {
        if (change === null) throw new Error(`no change is known for ${id}`);
        const then = changed(problem, timetable.meetings, id, [change, ...also]);
        [change, ...also].forEach((c) => codes.add(c.code));
        const direct = fitsAsItStands(then.problem, then.meetings, id);
        asItStands += direct ? 1 : 0;
        if (!direct && !fitsWithOthersAtOtherPlaces(then.problem, then.meetings, id))
          throw new Error(`${id} of fair ${n} does not fit after ${JSON.stringify([change, ...also])}`);
        leftOut++;
      }
    }
    // Now and then the others of a slot have to change tables or interpreters among themselves.
    expect(asItStands / leftOut).toBeGreaterThan(0.9);
    expect([...codes]).toEqual(expect.arrayContaining(['drop-meeting', 'add-interpreter', 'raise-limit']));
  });
});

/** The fair and its timetable after the changes. */
function changed(
  problem: SchedulingProblem,
  meetings: readonly ScheduledMeeting[],
  id: string,
  changes: readonly Change[],
): { readonly problem: SchedulingProblem; readonly meetings: readonly ScheduledMeeting[] } {
  return changes.reduce(
    (now, { code, params }) => {
      const { problem: p } = now;
      const [from, slots] = [Number(params.slot), Number(params.slots ?? 1)];
      const others = p.slots.map((_, t) => t).filter((t) => t < from || t >= from + slots);
      const request = (change: object) => ({
        ...p,
        requests: p.requests.map((r) => (r.id === id ? { ...r, ...change } : r)),
      });
      const participant = (change: object) => ({
        ...p,
        participants: p.participants.map((q) => (q.id === params.participant ? { ...q, ...change } : q)),
      });
      const own = p.participants.find((q) => q.id === params.participant);
      const fresh = `more ${p.places.length} ${p.interpreters.length}`;
      const zone = params.zone === undefined ? undefined : String(params.zone);
      switch (code) {
        case 'extend-availability':
          return { ...now, problem: participant({ unavailable: own?.unavailable?.filter((t) => t !== params.slot) }) };
        case 'raise-limit':
          return { ...now, problem: participant({ maxMeetings: params.limit }) };
        case 'raise-day-limit':
          return { ...now, problem: participant({ maxPerDay: params.limit }) };
        case 'raise-row-limit':
          return { ...now, problem: participant({ maxInARow: params.limit }) };
        case 'add-table': {
          const table = { id: fresh, kind: 'table' as const, zone, unavailable: others };
          return { ...now, problem: { ...p, places: [...p.places, table] } };
        }
        case 'add-place': {
          const opened = (closed: readonly number[] | undefined) => closed?.filter((t) => others.includes(t));
          const supplier = p.requests.find((r) => r.id === id)?.supplier;
          const places = p.places.map((q) =>
            q.owner === supplier ? { ...q, unavailable: opened(q.unavailable), capacity: (q.capacity ?? 1) + 1 } : q,
          );
          return { ...now, problem: { ...p, places } };
        }
        case 'add-interpreter': {
          const sectors = p.requests.find((r) => r.id === id)?.interpreterSectors;
          const interpreter = { id: fresh, languages: [String(params.language)], sectors, unavailable: others };
          return { ...now, problem: { ...p, interpreters: [...p.interpreters, interpreter] } };
        }
        case 'drop-meeting':
          return { ...now, meetings: now.meetings.filter((m) => m.id !== params.request) };
        case 'allow-slot':
          return { ...now, problem: request({ forbiddenSlots: [] }) };
        case 'release-lock':
          return { ...now, problem: request({ locked: undefined }) };
        case 'waive-order':
          return {
            ...now,
            problem: {
              ...p,
              requests: p.requests.map((r) => {
                const pair = r.id === id ? params.request : r.id === params.request ? id : null;
                return pair === null ? r : { ...r, after: r.after?.filter((q) => q !== pair) };
              }),
            },
          };
        case 'waive-rivals':
          return { ...now, problem: { ...p, rules: { ...p.rules, neverAtOnce: [] } } };
      }
    },
    { problem, meetings },
  );
}

function fitsAsItStands(problem: SchedulingProblem, meetings: readonly ScheduledMeeting[], id: string): boolean {
  const check = moveChecker(problem, meetings);
  const needed = problem.requests.find((r) => r.id === id)?.interpreterLanguage != null;
  const interpreters = needed ? problem.interpreters.map((i) => i.id) : [null];
  return problem.slots.some((_, slot) =>
    problem.places.some((place) =>
      interpreters.some((interpreter) => check({ id, slot, place: place.id, interpreter }).length === 0),
    ),
  );
}

/** Slots stay; places and interpreters are given out anew. */
function fitsWithOthersAtOtherPlaces(
  problem: SchedulingProblem,
  meetings: readonly ScheduledMeeting[],
  id: string,
): boolean {
  const slotOf = new Map(meetings.map((m) => [m.id, m.slot]));
  const held = problem.requests.filter((r) => slotOf.has(r.id) || r.id === id);
  return problem.slots.some((_, slot) => {
    const requests = held.map((r) => ({ ...r, locked: { slot: r.id === id ? slot : (slotOf.get(r.id) as number) } }));
    return conflictingLocks({ ...problem, requests }) === null;
  });
}
