import type { CompanyId, PersonId, RequestId } from '@ketnoi/kernel';
import { anActor, InMemoryUnitOfWork, RecordedAuditTrail, RecordedOutbox, TestClock } from '@ketnoi/kernel/testing';
import type { AgendaMeeting } from '@ketnoi/meetings';
import { ChooseAttendees } from '../src/application/attending/choose-attendees.js';
import { SetUsualAttendees } from '../src/application/attending/set-usual-attendees.js';
import { TellAttendees } from '../src/application/attending/tell-attendees.js';
import { Chronicle } from '../src/application/chronicle.js';
import { InMemoryAttendees } from './in-memory-attendees.js';
import { InMemoryMeetingRequests } from './in-memory-meeting-requests.js';
import { FixtureParticipations } from './in-memory-room.js';
import { buyer, FAIR, id, supplier } from './meetings.fixture.js';

export const HOME = supplier(1);
export const AWAY = buyer(1);
export const [LAN, MINH] = [id<PersonId>('p', 1), id<PersonId>('p', 2)];

/** A supplier with two people, of whom Lan alone has agreed to be named, and its meetings with a buyer. */
export function attendingDesk() {
  const unitOfWork = new InMemoryUnitOfWork(new TestClock());
  const attendees = new InMemoryAttendees();
  const audit = new RecordedAuditTrail();
  const chronicle = new Chronicle(audit, new RecordedOutbox());
  const participations = new FixtureParticipations([AWAY], [HOME]);
  const requests = new InMemoryMeetingRequests();
  const choosing = new ChooseAttendees(unitOfWork, attendees, requests, participations, chronicle);
  const usual = new SetUsualAttendees(unitOfWork, attendees, participations, chronicle);
  for (const [personId, ownName] of [[LAN, 'Lan'] as const, [MINH, 'Minh'] as const])
    attendees.delegates.push({
      ...{ companyId: HOME, personId, ownName, latinName: ownName, title: null, position: null },
      told: personId === LAN,
    });
  const lan = anActor({ personId: LAN, companyIds: [HOME] });
  const times = (slot: number) => ({
    startsAt: new Date(Date.UTC(2027, 9, 20, 2, 30 * slot)),
    endsAt: new Date(Date.UTC(2027, 9, 20, 2, 30 * slot + 25)),
  });
  return {
    ...{ attendees, requests, audit, tell: new TellAttendees(attendees), lan },
    /** In a slot counted from 0, at a table of the meeting's own number. */
    meeting(n: number, slot: number): AgendaMeeting {
      const place = { placeKind: 'table', placeNumber: String(n), hallName: null } as const;
      const requestId = id<RequestId>('r', n);
      attendees.meetings.set(requestId, { requestId, companyIds: [AWAY, HOME], ...times(slot), ...place });
      return {
        ...{ kind: 'meeting', requestId, slot, ...times(slot), ...place, placeId: id('t', n) },
        ...{ buyerId: AWAY, supplierId: HOME, buyerName: 'Away', supplierName: 'Home' },
        ...{ interpreterId: null, interpreterName: null, interpreterOwnName: null },
      };
    },
    choose: (of: AgendaMeeting, personIds: readonly PersonId[], actor = lan, companyId: CompanyId = HOME) =>
      choosing.execute(actor, { fairId: FAIR, companyId, requestId: of.requestId, personIds }),
    setUsual: (...personIds: PersonId[]) => usual.execute(lan, FAIR, HOME, personIds),
  };
}
