import type { CompanyId, InterpreterId, PersonId, RequestId, SeminarId } from '@ketnoi/kernel';
import type { AgendaEntry, MeetingAttendees } from '@ketnoi/meetings';
import { agendaRows } from './agenda-file.js';

const [HOME, AWAY] = ['home', 'away'] as CompanyId[];
const sent = (companyId: CompanyId, ...names: string[]): MeetingAttendees => ({
  ...{ companyId, basis: 'chosen', unnamed: 0 },
  people: names.map((ownName) => ({
    ...{ personId: ownName as PersonId, ownName, latinName: ownName, title: null, position: null, elsewhere: null },
  })),
});
const ENTRIES: AgendaEntry[] = [
  {
    ...{ kind: 'meeting', requestId: 'r' as RequestId, slot: 0, placeKind: 'booth', placeId: 'p', placeNumber: 'B12' },
    ...{ startsAt: new Date('2027-10-20T23:30:00Z'), endsAt: new Date('2027-10-20T23:55:00Z') },
    ...{ buyerId: AWAY, buyerName: 'Away KK', supplierId: HOME, supplierName: 'Home', otherNames: 'Third' },
    ...{ hallName: 'A', interpreterId: 'i' as InterpreterId, interpreterName: 'Thu', interpreterOwnName: 'Thu' },
    attendees: [sent(AWAY, '田中'), sent(HOME, 'Lan', 'Minh')],
  },
  {
    ...{ kind: 'seminar', seminarId: 's' as SeminarId, title: 'Steel', room: null },
    ...{ startsAt: new Date('2027-10-21T01:00:00Z'), endsAt: new Date('2027-10-21T02:00:00Z') },
  },
];

it('lists who attends for whom, by the clock of the agenda', () => {
  expect(agendaRows({ entries: ENTRIES, timeZone: 'Asia/Ho_Chi_Minh' }, [HOME], 'ja')).toEqual([
    ['2027-10-21', '06:30', '06:55', 'Away KK, Third', 'ブースB12 · A', 'Thu', 'Lan, Minh', '田中'],
    ['2027-10-21', '08:00', '09:00', 'Steel', null, null, null, null],
  ]);
});
