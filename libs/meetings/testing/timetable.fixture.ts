import type { RequestId, RoundId, TimetableId } from '@ketnoi/kernel';
import { type Meeting, type NewWorkingTimetable, occupanciesOf } from '@ketnoi/meetings';
import { buyer, FAIR, id, ORGANISER, supplier } from './meetings.fixture.js';

/** The n-th buyer with the first supplier at the first table, for one slot. */
export const aMeeting = (n: number, slot: number, over: Partial<Meeting> = {}): Meeting => ({
  requestId: id<RequestId>('r', n),
  buyerId: buyer(n),
  supplierId: supplier(1),
  slot,
  length: 1,
  placeKind: 'table',
  placeId: id<string>('t', 1),
  interpreterId: null,
  locked: false,
  ...over,
});

export const WORKING = id<TimetableId>('w', 1);

/** A timetable to work on, of meetings worth a hundred points each, where everybody has one seat. */
export const aWorkingTimetable = (
  meetings: readonly Meeting[],
  over: Partial<NewWorkingTimetable> = {},
): NewWorkingTimetable => ({
  fairId: FAIR,
  id: WORKING,
  roundId: id<RoundId>('n', 1),
  figures: {
    held: meetings.length,
    value: 100 * meetings.length,
    upperBound: 900,
    mostMeetings: 9,
    gaps: 0,
    belowMinimum: 0,
    iterations: 1,
    proved: false,
  },
  createdBy: ORGANISER,
  meetings,
  occupancies: occupanciesOf(meetings, () => 1),
  unscheduled: [],
  ...over,
});
