import { UNLIMITED_EFFORT } from '@ketnoi/kernel';
import { type MeetingRequest, type SchedulingProblem, solve, type Timetable } from '../index.js';

/** One buyer whom six suppliers would like to meet, in four slots. */
const fair: SchedulingProblem = {
  slots: [0, 1, 2, 3].map(() => ({ day: 0 })),
  participants: [
    { id: 'b' },
    ...[0, 1, 2, 3, 4, 5].map((n) => ({ id: `s${n}` })),
    { id: 'away', unavailable: [0, 1, 2, 3] },
  ],
  places: [],
  interpreters: [],
  requests: [0, 1, 2, 3, 4, 5].map((n) => ({ id: `r${n}`, supplier: `s${n}`, buyer: 'b', score: 100 - n })),
};
const planned = (requests: readonly MeetingRequest[]): Timetable =>
  solve({ ...fair, requests }, { iterations: 20_000 }, UNLIMITED_EFFORT);
const pin = (id: string) => (r: MeetingRequest) => (r.id === id ? { ...r, pinned: true } : r);

describe('a pinned request', () => {
  it('comes before what is worth more', () => {
    const plain = planned(fair.requests);
    expect(plain.meetings.map((m) => m.id)).not.toContain('r5');
    const pinned = planned(fair.requests.map(pin('r5')));
    expect(pinned.meetings.map((m) => m.id).sort()).toEqual(['r0', 'r1', 'r2', 'r5']);
  });

  it('is left out with its reason where it cannot be held, and raises no bound', () => {
    const hopeless = { id: 'never', supplier: 'away', buyer: 'b', score: 100 };
    const plain = planned([...fair.requests, hopeless]);
    const pinned = planned([...fair.requests, { ...hopeless, pinned: true }]);
    expect(pinned.unscheduled.find((u) => u.id === 'never')).toMatchObject({ code: 'not-available' });
    expect(pinned).toMatchObject({ value: plain.value, upperBound: plain.upperBound, proved: null });
    expect(pinned.meetings).toHaveLength(4);
  });

  it('leaves the bound as it is where others are pinned as well', () => {
    const all = planned(fair.requests.map((r) => ({ ...r, pinned: true })));
    expect(all.meetings).toHaveLength(4);
    expect([all.upperBound, all.proved]).toEqual([394, null]);
    expect(all.unscheduled.every((u) => u.code === 'lower-value')).toBe(true);
  });
});
