import { seededRng } from '@ketnoi/kernel';
import { randomProblem } from '../../testing/index.js';
import {
  checkTimetable,
  conflictingLocks,
  type MeetingRequest,
  type ScheduledMeeting,
  type SchedulingProblem,
} from '../index.js';
import { boothOwners, interpreterFits, placeFits } from '../domain/fitting.js';

const base: SchedulingProblem = {
  slots: [{ day: 0 }, { day: 0 }, { day: 0 }, { day: 1 }],
  participants: ['s', 't', 'u', 'b', 'c', 'd'].map((id) => ({ id, maxPerDay: id === 'd' ? 2 : undefined })),
  places: [
    { id: 'one', kind: 'table' },
    { id: 'two', kind: 'table', unavailable: [2] },
  ],
  interpreters: [
    { id: 'i', languages: ['ja', 'ko'], longestRun: 2 },
    { id: 'j', languages: ['ko'], unavailable: [0] },
  ],
  requests: [],
};
const at = (
  id: string,
  [supplier, buyer]: string,
  slot: number,
  over: Partial<MeetingRequest> = {},
): MeetingRequest => ({
  ...{ id, supplier, buyer, score: 1 },
  ...over,
  locked: { slot, ...over.locked },
});
const conflict = (...requests: MeetingRequest[]) => conflictingLocks({ ...base, requests });
const ja = { interpreterLanguage: 'ja' };

describe('locks that exclude each other', () => {
  it('are none where all can be kept', () => {
    expect(conflict()).toBeNull();
    expect(conflict(at('x', 'sb', 0), at('y', 'tc', 0), at('z', 'sb', 1, ja))).toBeNull();
  });

  it.each([
    ['participant-overbooked', ['y', 'z'], [at('w', 'uc', 1), at('y', 'sb', 0), at('z', 'sc', 0)]],
    ['place-overbooked', ['x', 'y'], [at('x', 'sb', 2), at('y', 'tc', 2), at('z', 'ud', 0)]],
    ['place-not-available', ['x'], [at('x', 'sb', 2, { locked: { slot: 2, place: 'two' } }), at('y', 'tc', 0)]],
    ['interpreter-overbooked', ['x', 'y'], [at('x', 'sb', 1, ja), at('y', 'tc', 1, ja)]],
    ['interpreter-runs-too-long', ['x', 'y', 'z'], [at('x', 'sb', 0, ja), at('y', 'tb', 1, ja), at('z', 'ub', 2, ja)]],
    ['too-many-in-a-day', ['x', 'y', 'z'], [at('x', 'sd', 0), at('y', 'td', 1), at('z', 'ud', 2), at('w', 'sd', 3)]],
    ['order-broken', ['x', 'z'], [at('x', 'sb', 1, { after: ['z'] }), at('y', 'tb', 2), at('z', 'ub', 3)]],
  ])('%s: names the fewest of them', (code, requests, locked) => {
    expect(conflict(...locked)).toMatchObject({ code, requests });
  });

  it('are the smallest set that brute force finds on small fairs', () => {
    const rng = seededRng(3);
    let conflicts = 0;
    for (let n = 0; n < 60; n++) {
      const size = { slots: 4, days: 2, suppliers: 3, buyers: 3, requests: 6, rich: true };
      const problem = randomProblem(size, rng);
      const pick = (ids: readonly string[]): string | undefined =>
        rng.below(4) === 0 ? ids[rng.below(ids.length)] : undefined;
      const requests = problem.requests.map((r) => ({
        ...r,
        length: 1,
        locked: {
          slot: rng.below(size.slots),
          place: pick(problem.places.map((p) => p.id)),
          interpreter: r.interpreterLanguage == null ? undefined : pick(['i0', 'i1']),
        },
      }));
      const tried = { ...problem, requests };
      const found = conflictingLocks(tried);
      const smallest = smallestByBruteForce(tried);
      expect(found?.requests.length ?? 0).toBe(smallest);
      if (found === null) continue;
      conflicts++;
      const named = requests.filter((r) => found.requests.includes(r.id));
      expect(canBeKept({ ...tried, requests: named })).toBe(false);
      for (const r of named) expect(canBeKept({ ...tried, requests: named.filter((q) => q !== r) })).toBe(true);
    }
    expect(conflicts).toBeGreaterThan(20);
  });
});

/** The size of the smallest part of the requests that cannot be kept; 0 = all can. */
function smallestByBruteForce(problem: SchedulingProblem): number {
  const { requests } = problem;
  const sizes = Array.from({ length: 1 << requests.length }, (_, bits) => requests.filter((__, i) => (bits >> i) & 1))
    .filter((some) => some.length > 0 && !canBeKept({ ...problem, requests: some }))
    .map((some) => some.length);
  return sizes.reduce((a, b) => Math.min(a, b), requests.length + 1) % (requests.length + 1);
}

/** Tries every place and interpreter that the locks leave open. */
function canBeKept(problem: SchedulingProblem, held: readonly ScheduledMeeting[] = []): boolean {
  const { requests, places, interpreters } = problem;
  const others = { ...problem, requests: requests.slice(0, held.length) };
  if (checkTimetable(others, held).length > 0) return false;
  const r = requests[held.length];
  if (r === undefined) return true;
  const withBooth = boothOwners(problem);
  const where = places.filter((p) =>
    r.locked?.place === undefined ? placeFits(r, p, withBooth.has(r.supplier)) : p.id === r.locked.place,
  );
  const whom = interpreters.filter(
    (i) => interpreterFits(r, i) && (r.locked?.interpreter === undefined || i.id === r.locked.interpreter),
  );
  const by = r.interpreterLanguage == null ? [null] : whom.map((i) => i.id);
  return where.some((p) =>
    by.some((interpreter) =>
      canBeKept(problem, [...held, { id: r.id, slot: r.locked?.slot ?? 0, place: p.id, interpreter }]),
    ),
  );
}
