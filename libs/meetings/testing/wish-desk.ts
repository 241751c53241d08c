import type { CompanyId } from '@ketnoi/kernel';
import {
  memberOf,
  CountedIds,
  InMemoryIdempotencyStore,
  InMemoryUnitOfWork,
  RecordedAuditTrail,
  RecordedOutbox,
  TestClock,
  withRole,
} from '@ketnoi/kernel/testing';
import type { Answer, MeetingRequest, Side, Wish } from '@ketnoi/meetings';
import { Chronicle } from '../src/application/chronicle.js';
import { FairNow } from '../src/application/fair-now.js';
import { BanPair } from '../src/application/timetables/ban-pair.js';
import { CallOffMeeting } from '../src/application/timetables/call-off-meeting.js';
import { PartPairs } from '../src/application/timetables/part-pairs.js';
import { AnswerRequest } from '../src/application/wishes/answer-request.js';
import { AskToMeet } from '../src/application/wishes/ask-to-meet.js';
import { StatePreference } from '../src/application/wishes/state-preference.js';
import { InMemoryAttendees } from './in-memory-attendees.js';
import { InMemoryMeetingRequests } from './in-memory-meeting-requests.js';
import {
  DEFAULT_SETUP,
  FixedRoundInputs,
  FixtureParticipations,
  InMemoryLocks,
  InMemoryPreferences,
} from './in-memory-room.js';
import { InMemoryTimetables } from './in-memory-timetables.js';
import { buyer, FAIR, proposeInputs, requestInput, supplier, timetableInputs } from './meetings.fixture.js';

/** Companies that both buy and sell. */
export const TRADERS: readonly CompanyId[] = [buyer(8), buyer(9)];

/** Wishes of two buyers, a supplier and two traders, with everything in memory. */
export function wishDesk() {
  const unitOfWork = new InMemoryUnitOfWork(new TestClock());
  const requests = new InMemoryMeetingRequests();
  const preferences = new InMemoryPreferences();
  const locks = new InMemoryLocks();
  const participations = new FixtureParticipations([buyer(1), buyer(2), ...TRADERS], [supplier(1), ...TRADERS]);
  const ids = new CountedIds();
  const audit = new RecordedAuditTrail();
  const outbox = new RecordedOutbox();
  const chronicle = new Chronicle(audit, outbox);
  const idempotency = new InMemoryIdempotencyStore(unitOfWork);
  const asking = new AskToMeet(idempotency, requests, participations, preferences, locks, ids, chronicle);
  const stating = new StatePreference(unitOfWork, preferences, participations, requests, locks, ids, chronicle);
  const timetables = new InMemoryTimetables();
  const inputs = new FixedRoundInputs(proposeInputs(0, 0), timetableInputs([requestInput(1), requestInput(2)]));
  const callOff = new CallOffMeeting(new FairNow(DEFAULT_SETUP, inputs), timetables, locks, new InMemoryAttendees());
  const parting = new PartPairs(requests, callOff);
  const banning = new BanPair(unitOfWork, locks, participations, callOff, parting, chronicle);
  const answering = new AnswerRequest(unitOfWork, requests, callOff, chronicle);
  return {
    requests,
    participations,
    locks,
    timetables,
    audit,
    outbox,
    ask: (from: CompanyId, as: Side, to: CompanyId, actor = memberOf(from), key = 'key') =>
      asking.execute(
        actor,
        { fairId: FAIR, companyId: from, as, otherCompanyId: to, needId: null, message: null, messageLanguage: null },
        key,
      ),
    state: (from: CompanyId, about: CompanyId, wish: Wish | null) =>
      stating.execute(memberOf(from), { fairId: FAIR, companyId: from, aboutCompanyId: about, wish }),
    ban: (buyerId: CompanyId, supplierId: CompanyId) =>
      banning.execute(withRole(FAIR, 'organiser'), { fairId: FAIR, buyerId, supplierId, reason: null }),
    answer: (by: CompanyId, requestId: MeetingRequest['id'], answer: Answer = 'accepted') =>
      answering.execute(memberOf(by), { fairId: FAIR, requestId, companyId: by, answer }),
  };
}
