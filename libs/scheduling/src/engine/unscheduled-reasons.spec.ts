import { UNLIMITED_EFFORT } from '@ketnoi/kernel';
import { solve, type MeetingRequest, type SchedulingProblem, type UnscheduledReason } from '../index.js';

const base: SchedulingProblem = {
  slots: [{ day: 0 }, { day: 0 }],
  participants: [
    { id: 's' },
    { id: 'b' },
    { id: 'early', unavailable: [1] },
    { id: 'late', unavailable: [0] },
    { id: 'never', unavailable: [0, 1] },
    { id: 'one', maxMeetings: 1 },
    { id: 'none', maxMeetings: 0 },
  ],
  places: [{ id: 't', kind: 'table', zone: 'red' }],
  interpreters: [{ id: 'i', languages: ['ja'], unavailable: [0] }],
  requests: [],
};
function reasonOf(
  request: Partial<MeetingRequest>,
  others: Partial<MeetingRequest>[] = [],
  problem = base,
): UnscheduledReason | undefined {
  const requests = [request, ...others].map((r, i) => ({ id: `r${i}`, supplier: 's', buyer: 'b', score: i + 1, ...r }));
  const { unscheduled } = solve({ ...problem, requests }, { iterations: 2_000, goals: ['value'] }, UNLIMITED_EFFORT);
  return unscheduled.find((u) => u.id === 'r0');
}

describe('reasons for what is left out', () => {
  it.each([
    ['not-available', { buyer: 'never' }],
    ['no-common-slot', { supplier: 'early', buyer: 'late' }],
    ['no-place', { placeKinds: ['booth' as const] }],
    ['no-online-room', { placeKinds: ['online' as const] }],
    ['no-interpreter-for-language', { interpreterLanguage: 'th' }],
    ['no-interpreter-in-common-slots', { supplier: 'early', interpreterLanguage: 'ja' }],
    ['participant-takes-no-meetings', { buyer: 'none' }],
    ['locked-conflict', { buyer: 'late', locked: { slot: 0 } }],
  ])('says %s before any search', (code, request) => expect(reasonOf(request)).toMatchObject({ code }));

  it('says that online rooms are taken, and that one more would do', () => {
    const online = { placeKinds: ['online' as const] };
    const rooms = { ...base, places: [...base.places, { id: 'room', kind: 'online' as const, unavailable: [1] }] };
    const left = reasonOf({ supplier: 'one', buyer: 'early', ...online }, [online], rooms);
    expect(left).toMatchObject({ code: 'no-online-room', change: { code: 'add-place', params: { kind: 'online' } } });
  });

  it('names the smallest change', () => {
    expect(reasonOf({ supplier: 'early', buyer: 'late' })?.change).toEqual({
      code: 'extend-availability',
      params: { participant: 'late', slot: 0 },
    });
    expect(reasonOf({ buyer: 'one' }, [{ supplier: 'b', buyer: 'one' }])).toMatchObject({
      code: 'participant-full',
      change: { code: 'raise-limit', params: { participant: 'one', limit: 2 } },
    });
  });

  it('tells a lack of tables from a lack of interpreters and from better meetings', () => {
    const rivals = [
      { supplier: 'early', buyer: 'one' },
      { supplier: 'late', buyer: 'x' },
    ];
    const people = { ...base, participants: [...base.participants, { id: 'x' }] };
    expect(reasonOf({}, rivals, people)).toMatchObject({ code: 'no-table-left', change: { code: 'add-table' } });
    const free = { ...base, places: [] };
    const ja = { interpreterLanguage: 'ja' };
    expect(reasonOf(ja, [{ supplier: 'late', buyer: 'one', ...ja }], free)).toMatchObject({
      code: 'interpreters-busy',
    });
    expect(reasonOf({ supplier: 'early' }, [{ supplier: 'early', buyer: 'one' }], free)).toMatchObject({
      code: 'lower-value',
      change: { code: 'drop-meeting', params: { request: 'r1', slot: 0 } },
    });
  });
});
