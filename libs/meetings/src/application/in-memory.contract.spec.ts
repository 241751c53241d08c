import type { RequestId, RoundId, TimetableId } from '@ketnoi/kernel';
import { CountedIds, InMemoryUnitOfWork, TestClock } from '@ketnoi/kernel/testing';
import { InMemoryMeetingRequests } from '../../testing/in-memory-meeting-requests.js';
import { InMemoryRounds } from '../../testing/in-memory-rounds.js';
import { InMemoryTimetables } from '../../testing/in-memory-timetables.js';
import { meetingRequestsContract } from '../../testing/meeting-requests.contract.js';
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
