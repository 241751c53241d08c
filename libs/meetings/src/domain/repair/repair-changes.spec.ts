import type { RequestId } from '@ketnoi/kernel';
import { aFairDay } from '../../../testing/fair-day.fixture.js';
import { buyer, id, requestInput, supplier } from '../../../testing/meetings.fixture.js';
import { aMeeting } from '../../../testing/timetable.fixture.js';
import type { Meeting } from '../timetables/timetable.js';
import { absencesOf } from './absences.js';
import { repairChanges } from './repair-changes.js';
import { restored } from './restored.js';

const request = (n: number): RequestId => id<RequestId>('r', n);
const known = [aMeeting(1, 1), aMeeting(2, 2), aMeeting(3, 3)];

describe('the changes of a repair', () => {
  const standby = [
    { slot: 2, insteadId: request(2), position: 3, requestId: request(4) },
    { slot: 2, insteadId: request(2), position: 2, requestId: request(6) },
    { slot: 2, insteadId: request(2), position: 1, requestId: request(7) },
    { slot: 2, insteadId: request(1), position: 1, requestId: request(4) },
  ];
  const after = [aMeeting(1, 1), aMeeting(4, 2), aMeeting(5, 3)];
  const changes = repairChanges({
    before: known,
    after,
    events: [
      { kind: 'no-show', companyIds: [buyer(2)], from: 1, until: 6 },
      { kind: 'new-request', requestId: request(5) },
    ],
    unscheduled: [2, 3].map((n) => ({ requestId: request(n), code: 'no-common-slot', params: {} })),
    standby,
    // Of the three that wait for the meeting, one shares its missing buyer.
    requests: [requestInput(4), requestInput(6), requestInput(7, { buyerId: buyer(2) })],
    absences: [{ subjectId: buyer(2), slot: 2 }],
  });

  it('say why a meeting is lost: by what was reported, or by the reason of the engine', () => {
    expect(changes.slice(0, 2).map((c) => c.reason)).toEqual([
      { requestId: request(2), code: 'no-show', params: { participant: buyer(2) } },
      { requestId: request(3), code: 'no-common-slot', params: {} },
    ]);
  });

  it('say what waited for the slot, and what was asked for', () => {
    expect(changes.slice(2).map((c) => [c.requestId, c.fromStandby, c.standbyPosition])).toEqual([
      [request(4), true, 2],
      [request(5), false, null],
    ]);
  });
});

describe('a meeting that is held in the same slot', () => {
  const changesTo = (over: Partial<Meeting>) =>
    repairChanges({
      before: known,
      after: [...known.slice(0, 2), { ...known[2], ...over }],
      events: [],
      unscheduled: [],
      ...{ standby: [], requests: [], absences: [] },
    }).map((c) => [c.requestId, ...c.kinds]);

  it('is a change where it is longer or somebody joins', () => {
    expect(changesTo({ length: known[2].length + 1 })).toEqual([[request(3), 'other-length']]);
    expect(changesTo({ otherIds: [supplier(4)] })).toEqual([[request(3), 'other-companies']]);
    expect(changesTo({})).toEqual([]);
  });

  it('is lost by the no-show of a company beside buyer and supplier', () => {
    const [change] = repairChanges({
      before: [{ ...known[0], otherIds: [supplier(4)] }],
      after: [],
      events: [{ kind: 'no-show', companyIds: [supplier(4)], from: 0, until: 6 }],
      unscheduled: [],
      ...{ standby: [], requests: [], absences: [] },
    });
    expect(change.reason).toEqual({ requestId: request(1), code: 'no-show', params: { participant: supplier(4) } });
  });
});

describe('what is reported', () => {
  it('is kept for each slot that is still to come, once', () => {
    const { inputs } = aFairDay();
    const away = absencesOf(inputs, [
      { kind: 'late', companyIds: [supplier(1)], from: 2, until: 4 },
      { kind: 'no-show', companyIds: [supplier(1)], from: 3, until: 6 },
      { kind: 'interpreter-away', interpreterId: id('i', 1), from: 4, until: 99 },
    ]);
    expect(away.map((a) => a.slot)).toEqual([4, 5, 2, 3, 4, 5]);
  });
});

describe('going back to the timetable of before', () => {
  const all = new Set([1, 2, 3, 4].map(request));

  it('leaves what has happened, and takes the rest back', () => {
    const current = [aMeeting(1, 0), aMeeting(2, 3), aMeeting(4, 2)];
    expect(restored(known, current, 2, all)).toEqual([aMeeting(1, 0), aMeeting(2, 2), aMeeting(3, 3)]);
  });

  it('does not hold twice what was moved forward and has happened', () => {
    const current = [aMeeting(1, 1), aMeeting(3, 0)];
    expect(restored(known, current, 2, all)).toEqual([aMeeting(1, 1), aMeeting(3, 0), aMeeting(2, 2)]);
  });

  it('leaves what was put off where it is, unless somebody who goes back is in the way', () => {
    const putOff = aMeeting(1, 4);
    expect(restored(known, [putOff], 2, all)).toContainEqual(putOff);
    expect(restored(known, [aMeeting(1, 3)], 2, all)).toEqual([aMeeting(2, 2), aMeeting(3, 3)]);
  });

  it('holds nothing that was called off since', () => {
    expect(restored(known, [], 2, new Set([request(3)]))).toEqual([aMeeting(3, 3)]);
  });
});
