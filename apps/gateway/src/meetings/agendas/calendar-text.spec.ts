import type { CompanyId, PersonId, RequestId, SeminarId } from '@ketnoi/kernel';
import type { CalendarFeed } from '@ketnoi/meetings';
import { calendarText } from './calendar-text.js';

const at = (time: string): Date => new Date(`2026-10-21T${time}:00Z`);
const FEED: CalendarFeed = {
  fairName: 'Small fair (Fictional)',
  venue: 'Hall (Fictional)',
  timeZone: 'Asia/Ho_Chi_Minh',
  agenda: {
    source: 'released',
    versionNumber: 3,
    entries: [
      {
        kind: 'meeting',
        requestId: 'r-1' as RequestId,
        slot: 0,
        startsAt: at('02:00'),
        endsAt: at('02:25'),
        buyerId: 'b' as CompanyId,
        supplierId: 's' as CompanyId,
        buyerName: 'Mua; Bán, (Mẫu)',
        supplierName: '架空株式会社',
        placeKind: 'booth',
        placeId: 'p',
        placeNumber: 'B12',
        hallName: 'A',
        interpreterId: null,
        interpreterName: 'Nguyễn (Mẫu)',
        interpreterOwnName: 'Nguyễn (Mẫu)',
      },
      {
        kind: 'seminar',
        seminarId: 'x-1' as SeminarId,
        title: 'ISO 45001',
        room: null,
        startsAt: at('03:00'),
        endsAt: at('04:00'),
      },
    ],
  },
};

describe('an agenda as iCalendar', () => {
  const lines = calendarText(FEED, 'fair.example').replaceAll('\r\n ', '').split('\r\n');

  it('tells instants in UTC and names the zone of the fair', () => {
    expect(lines).toEqual(
      expect.arrayContaining(['DTSTART:20261021T020000Z', 'DTEND:20261021T022500Z', 'X-WR-TIMEZONE:Asia/Ho_Chi_Minh']),
    );
  });

  it('gives each entry an id that stays, and the version as its sequence', () => {
    expect(lines).toEqual(
      expect.arrayContaining(['UID:meeting-r-1@fair.example', 'UID:seminar-x-1@fair.example', 'SEQUENCE:3']),
    );
  });

  it('escapes what would end a value', () => {
    expect(lines).toContain('SUMMARY:Mua\\; Bán\\, (Mẫu) – 架空株式会社');
    expect(lines).toContain('LOCATION:Booth B12\\, A\\, Hall (Fictional)');
  });

  it('names those who attend', () => {
    const [meeting] = FEED.agenda.entries;
    const person = { personId: 'l' as PersonId, latinName: 'Lan', title: null, position: null, elsewhere: null };
    const lan = { ...person, ownName: 'Nguyễn Thị Lan (Mẫu)' };
    const sent = { basis: 'chosen', people: [lan], unnamed: 1 } as const;
    const attendees = [
      { companyId: 's' as CompanyId, ...sent },
      { companyId: 'b' as CompanyId, ...sent, people: [] },
    ];
    const entries = [{ ...meeting, attendees } as typeof meeting];
    const text = calendarText({ ...FEED, agenda: { ...FEED.agenda, entries } }, 'fair.example').replaceAll('\r\n ', '');
    expect(text).toContain('DESCRIPTION:架空株式会社: Nguyễn Thị Lan (Mẫu)\\nInterpreter');
  });

  it('leads to the online room, and names everybody who meets there', () => {
    const [meeting] = FEED.agenda.entries;
    const online = { ...meeting, placeKind: 'online', placeNumber: '2', hallName: null } as typeof meeting;
    const entries = [{ ...online, link: 'https://rooms.example/2', otherNames: 'Ba (Mẫu)' } as typeof meeting];
    const text = calendarText({ ...FEED, agenda: { ...FEED.agenda, entries } }, 'fair.example').replaceAll('\r\n ', '');
    expect(text).toContain('LOCATION:Online room 2\r\n');
    expect(text).toContain('URL;VALUE=URI:https://rooms.example/2');
    expect(text).toContain('– Ba (Mẫu)');
  });
});
