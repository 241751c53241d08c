import type { CompanyId, PersonId, RequestId, RoundId, TimetableId } from '@ketnoi/kernel';
import { CountedIds, InMemoryUnitOfWork, TestClock } from '@ketnoi/kernel/testing';
import { attendeesContract } from '../../testing/attendees.contract.js';
import { InMemoryAttendees } from '../../testing/in-memory-attendees.js';
import { InMemoryMeetingRequests } from '../../testing/in-memory-meeting-requests.js';
import { InMemoryRounds } from '../../testing/in-memory-rounds.js';
import { InMemoryTimetables } from '../../testing/in-memory-timetables.js';
import { meetingRequestsContract } from '../../testing/meeting-requests.contract.js';
import { FAIR } from '../../testing/meetings.fixture.js';
import { roundsContract } from '../../testing/rounds.contract.js';
import { timetablesContract } from '../../testing/timetables.contract.js';

roundsContract('in memory', async () => {
  const clock = new TestClock();
  const ids = new CountedIds();
  return {
    rounds: new InMemoryRounds(clock),
    nextId: () => ids.next<'round'>() as RoundId,
    run: (work) => work(),
    age: async (_, seconds) => clock.moveBy(seconds * 1000),
  };
});

meetingRequestsContract('in memory', async () => {
  const ids = new CountedIds();
  const unitOfWork = new InMemoryUnitOfWork(new TestClock());
  return {
    requests: new InMemoryMeetingRequests(),
    nextId: () => ids.next<'request'>() as RequestId,
    run: (work) => unitOfWork.run(work),
  };
});

timetablesContract('in memory', async () => {
  const ids = new CountedIds();
  return {
    timetables: new InMemoryTimetables(),
    nextId: () => ids.next<'timetable'>() as TimetableId,
    run: (work) => work(),
  };
});

attendeesContract('in memory', async () => {
  const ids = new CountedIds();
  const attendees = new InMemoryAttendees();
  const at = (slot: number) => ({
    startsAt: new Date(Date.UTC(2027, 9, 20, 2, 30 * slot)),
    endsAt: new Date(Date.UTC(2027, 9, 20, 2, 30 * slot + 25)),
  });
  return {
    attendees,
    fairId: FAIR,
    company: async () => ids.next<'company'>() as CompanyId,
    delegate: async (companyId, personId = ids.next<'person'>() as PersonId) => {
      const named = { ownName: 'Lan', latinName: 'Lan', title: null, position: null, told: true };
      attendees.delegates.push({ companyId, personId, ...named });
      return personId;
    },
    leaves: async (personId, companyId) => {
      const left = attendees.delegates.findIndex((one) => one.personId === personId && one.companyId === companyId);
      attendees.delegates.splice(left, 1);
    },
    meeting: async (companyIds, slot, table) => {
      const requestId = ids.next<'request'>() as RequestId;
      const place = { placeKind: 'table', placeNumber: String(table), hallName: null } as const;
      attendees.meetings.set(requestId, { requestId, companyIds, ...at(slot), ...place });
      return requestId;
    },
    moved: async (requestId, slot) => {
      const meeting = attendees.meetings.get(requestId);
      if (meeting) attendees.meetings.set(requestId, { ...meeting, ...at(slot) });
    },
    run: (work) => work(),
  };
});
