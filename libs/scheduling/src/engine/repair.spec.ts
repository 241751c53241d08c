import { seededRng, UNLIMITED_EFFORT } from '@ketnoi/kernel';
import { randomProblem } from '@ketnoi/scheduling/testing';
import {
  checkTimetable,
  type MeetingRequest,
  repair,
  solve,
  standbyPairs,
  type RepairEvent,
  type SchedulingProblem,
} from '../index.js';

const fair = (seed: number): SchedulingProblem =>
  randomProblem({ slots: 16, days: 2, suppliers: 14, buyers: 10, requests: 80 }, seededRng(seed));
const plan = (problem: SchedulingProblem): ReturnType<typeof solve> =>
  solve(problem, { iterations: 6_000 }, UNLIMITED_EFFORT);

describe('repair', () => {
  it('changes nothing when nothing happened', () => {
    const problem = fair(1);
    const before = plan(problem);
    const after = repair(problem, before.meetings, { now: 0, events: [] }, {}, UNLIMITED_EFFORT);
    expect(after.dropped).toBe(0);
    expect(after.moved).toBeLessThanOrEqual(1);
  });

  it('keeps the past, breaks no rule, and moves few', () => {
    for (let seed = 1; seed <= 4; seed++) {
      const problem = fair(seed);
      const before = plan(problem);
      const later = before.meetings.filter((m) => m.slot >= 4);
      const events: RepairEvent[] = [
        { kind: 'no-show', participants: ['b1'] },
        { kind: 'late', participants: ['b2', 'b3'], until: 7 },
        { kind: 'interpreter-away', interpreter: 'i0', until: 12 },
        { kind: 'place-closed', place: 't0' },
        { kind: 'cancelled', request: later[0].id },
        { kind: 'new-request', request: { id: 'new', supplier: 's0', buyer: 'b0', score: 50, others: ['b4'] } },
      ];
      const after = repair(problem, before.meetings, { now: 4, events }, { seed }, UNLIMITED_EFFORT);
      expect(checkTimetable(after.problem, after.timetable.meetings)).toEqual([]);
      for (const m of before.meetings.filter((m) => m.slot < 4)) expect(after.timetable.meetings).toContainEqual(m);
      expect(after.timetable.meetings.some((m) => m.slot < 4 && !before.meetings.some((b) => b.id === m.id))).toBe(
        false,
      );
      expect(after.timetable.meetings.map((m) => m.id)).not.toContain(later[0].id);
      expect(after.moved).toBeLessThanOrEqual(14);
      const told = new Set(after.diff.changes.map((c) => c.request));
      expect([...after.diff.byPerson.values()].flat().every((id) => told.has(id))).toBe(true);
    }
  });

  it('shifts the rest of the half day when something overruns', () => {
    const problem: SchedulingProblem = {
      slots: [0, 0, 0, 0, 1].map((day) => ({ day })),
      participants: ['s', 'b', 'c', 'd'].map((id) => ({ id })),
      places: [],
      interpreters: [],
      requests: ['b', 'c', 'd'].map((buyer, i) => ({ id: `r${i}`, supplier: 's', buyer, score: 9 })),
    };
    const meetings = [0, 1, 2].map((slot) => ({ id: `r${slot}`, slot, place: null, interpreter: null }));
    const after = repair(
      problem,
      meetings,
      { now: 1, events: [{ kind: 'overrun', from: 1, slots: 1 }] },
      {},
      UNLIMITED_EFFORT,
    );
    expect(after.timetable.meetings.map((m) => m.slot)).toEqual([0, 2, 3]);
    expect(after.diff.byPerson.get('b')).toBeUndefined();
    expect(after.diff.byPerson.get('d')).toEqual(['r2']);
  });

  it('shifts nothing for what overran in the past, and once for what is told twice', () => {
    const slots = [0, 0, 0, 0, 0, 1, 1].map((halfDay) => ({ day: 0, halfDay }));
    const participants = ['s', 'b'].map((id) => ({ id }));
    const request = { id: 'r', supplier: 's', buyer: 'b', score: 5 };
    const problem = { ...fair(1), slots, participants, requests: [request], places: [], interpreters: [] };
    const held = [{ id: 'r', slot: 2, place: null, interpreter: null }];
    const slotAfter = (now: number, ...overruns: { from: number; slots: number }[]): number => {
      const order = { now, events: overruns.map((o) => ({ kind: 'overrun', ...o }) as const) };
      return repair(problem, held, order, {}, UNLIMITED_EFFORT).timetable.meetings[0].slot;
    };
    expect(slotAfter(2, { from: 0, slots: 2 })).toBe(2);
    expect(slotAfter(1, { from: 0, slots: 2 })).toBe(3);
    expect(slotAfter(0, { from: 1, slots: 1 }, { from: 1, slots: 1 })).toBe(3);
    expect(slotAfter(0, { from: 1, slots: 1 }, { from: 3, slots: 1 })).toBe(4);
  });

  it('lets a meeting go for which another waits', () => {
    const participants = ['s', 't', 'b'].map((id) => ({ id }));
    const first = { id: 'first', supplier: 's', buyer: 'b', score: 5 };
    const second = { id: 'second', supplier: 't', buyer: 'b', score: 5, after: ['first'] };
    const problem = { ...fair(1), participants, requests: [first, second], places: [], interpreters: [] };
    const { meetings } = plan(problem);
    const order = { now: 0, events: [{ kind: 'cancelled', request: 'first' } as const] };
    const after = repair(problem, meetings, order, {}, UNLIMITED_EFFORT);
    expect(after.timetable.meetings.map((m) => m.id)).toEqual(['second']);
  });

  it('puts in what stands first of those prepared: who was promised a meeting before what is worth more', () => {
    const names = ['s', 't', 'u', 'b', 'c', 'd'];
    const problem: SchedulingProblem = {
      slots: [{ day: 0 }],
      participants: names.map((id) => ({ id, promised: id === 't' ? 1 : 0 })),
      places: [{ id: 'table', kind: 'table' }],
      interpreters: [],
      requests: [
        ['held', 's', 'b', 90],
        ['dear', 'u', 'd', 60],
        ['promised', 't', 'c', 50],
      ].map(([id, supplier, buyer, score]) => ({ id, supplier, buyer, score }) as MeetingRequest),
    };
    const meetings = [{ id: 'held', slot: 0, place: 'table', interpreter: null }];
    expect(standbyPairs(problem, meetings, 2)).toEqual([{ instead: 'held', slot: 0, requests: ['promised', 'dear'] }]);
    const order = { now: 0, events: [{ kind: 'no-show', participants: ['b'] } as const] };
    const after = repair(problem, meetings, order, {}, UNLIMITED_EFFORT);
    expect(after.timetable.meetings.map((m) => m.id)).toEqual(['promised']);
  });

  it('names standby pairs that really fit', () => {
    const problem = fair(3);
    const { meetings } = plan(problem);
    const standby = standbyPairs(problem, meetings, 2);
    expect(standby.some(({ requests }) => requests.length > 0)).toBe(true);
    for (const { instead, slot, requests } of standby) {
      expect(requests.length).toBeLessThanOrEqual(6);
      for (const id of requests) {
        const filled = [...meetings.filter((m) => m.id !== instead), { id, slot, place: null, interpreter: null }];
        const people = checkTimetable({ ...problem, places: [], interpreters: [] }, filled).filter((v) =>
          v.code.startsWith('participant'),
        );
        expect(people).toEqual([]);
      }
    }
  });
});
