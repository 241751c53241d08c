import { checkMove, checkTimetable, type SchedulingProblem, type ScheduledMeeting } from '../index.js';

const problem: SchedulingProblem = {
  slots: [{ day: 0 }, { day: 0 }, { day: 0 }, { day: 1 }],
  participants: [
    { id: 's', maxMeetings: 2 },
    { id: 't', unavailable: [0] },
    { id: 'b', maxPerDay: 2, maxInARow: 2 },
  ],
  places: [
    { id: 'booth', kind: 'booth', owner: 's' },
    { id: 't1', kind: 'table', zone: 'red', unavailable: [3] },
  ],
  interpreters: [{ id: 'i', languages: ['ja'], longestRun: 1, level: 'working' }],
  requests: [
    { id: 'x', supplier: 's', buyer: 'b', score: 1, interpreterLanguage: 'ja' },
    { id: 'y', supplier: 't', buyer: 'b', score: 1, after: ['x'] },
    { id: 'z', supplier: 't', buyer: 's', score: 1, interpreterLanguage: 'ja', required: true },
  ],
};
const at = (id: string, slot: number, place: string | null, interpreter: string | null = null): ScheduledMeeting => ({
  id,
  slot,
  place,
  interpreter,
});
const good = [at('x', 0, 'booth', 'i'), at('y', 1, 't1'), at('z', 2, 't1', 'i')];
const codes = (meetings: ScheduledMeeting[]): string[] => checkTimetable(problem, meetings).map((v) => v.code);

describe('checkTimetable', () => {
  it('finds nothing wrong with a good timetable', () => expect(codes(good)).toEqual([]));

  it.each([
    ['unknown-request', [...good, at('q', 1, 't1')]],
    ['held-twice', [...good, good[0]]],
    ['slot-outside', [good[0], good[1], at('z', 4, 't1', 'i')]],
    ['participant-not-available', [good[2], at('y', 0, 't1')]],
    ['participant-overbooked', [good[2], at('x', 1, 'booth', 'i'), at('y', 1, 't1')]],
    ['place-missing', [good[0], good[1], at('z', 2, null, 'i')]],
    ['place-does-not-fit', [at('x', 0, 't1', 'i'), good[2]]],
    ['place-not-available', [at('z', 3, 't1', 'i')]],
    ['interpreter-missing', [at('z', 2, 't1')]],
    ['interpreter-not-needed', [good[2], at('y', 1, 't1', 'i')]],
    ['interpreter-runs-too-long', [at('x', 1, 'booth', 'i'), good[2]]],
    ['order-broken', [at('x', 2, 'booth', 'i'), at('y', 1, 't1'), at('z', 0, 't1', 'i')]],
    ['required-missing', [good[0]]],
  ])('names %s', (code, meetings) => expect(codes(meetings)).toContain(code));
});

describe('checkMove', () => {
  it('names only what the move breaks anew', () => {
    expect(checkMove(problem, good, { id: 'y', slot: 3 }).map((v) => v.code)).toEqual(['place-not-available']);
    expect(checkMove(problem, good, { id: 'z', slot: null }).map((v) => v.code)).toEqual(['required-missing']);
    expect(checkMove(problem, good, { id: 'x', slot: 0 })).toEqual([]);
  });
});
