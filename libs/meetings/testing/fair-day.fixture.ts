import type { GroupId, InterpreterId, TimetableId, ZoneId } from '@ketnoi/kernel';
import type { FairDay } from '@ketnoi/meetings';
import { buyer, FAIR, id, requestInput, supplier, timetableInputs } from './meetings.fixture.js';
import { aMeeting } from './timetable.fixture.js';

/** An instant of the day by its clock. */
export const at = (clock: string): Date => new Date(`2026-10-21T${clock}:00Z`);

/**
 * 9:40 at a fair with slots of 25 minutes at 9:00, 9:30, 10:00, 10:30, 13:00 and 13:30, tables 1 and 2 (in zone 1) and
 * booth x1 in hall 1. Version 1 holds request 1 at 9:00 and 2 at 10:00; request 3 waits. Buyers 1 and 2 came as a group.
 */
export function aFairDay(over: Partial<FairDay> = {}): FairDay {
  const slots = ['09:00', '09:30', '10:00', '10:30', '13:00', '13:30'].map((clock, index) => ({
    ...{ index, day: 0, ofDay: index },
    startsAt: at(clock),
    endsAt: new Date(at(clock).getTime() + 25 * 60_000),
  }));
  const requests = [1, 2, 3].map((n) => requestInput(n, { buyerId: buyer(n) }));
  const plain = timetableInputs(requests, { slots: slots.map((s) => ({ day: 0, halfDay: s.index < 4 ? 0 : 1 })) });
  const [first, second] = plain.places;
  const booth = { ...first, id: id('x', 1), kind: 'booth' as const, owner: supplier(1), hall: id<string>('h', 1) };
  const group = id<GroupId>('g', 1);
  return {
    now: at('09:40'),
    slots,
    inputs: {
      ...plain,
      places: [first, { ...second, zone: id<ZoneId>('z', 1) }, booth],
      interpreters: [{ ...plain.interpreters[0], id: id<InterpreterId>('i', 1) }],
    },
    released: {
      ...{
        held: 2,
        value: 200,
        upperBound: 300,
        mostMeetings: 3,
        gaps: 0,
        belowMinimum: 0,
        iterations: 1,
        proved: false,
      },
      fairId: FAIR,
      id: id<TimetableId>('v', 1),
      roundId: null,
      state: 'released',
      versionNumber: 1,
      basedOn: null,
      createdAt: at('08:00'),
      releasedAt: at('08:00'),
    },
    meetings: [aMeeting(1, 0), aMeeting(2, 2)],
    working: [aMeeting(1, 0), aMeeting(2, 2)],
    workingId: id<TimetableId>('w', 1),
    companies: new Map([
      [buyer(1), group],
      [buyer(2), group],
      [buyer(3), null],
      [supplier(1), null],
    ]),
    standby: [],
    ...over,
  };
}
