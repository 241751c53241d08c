import type { AgendaMeeting, CalendarFeed } from '@ketnoi/meetings';
import ical from 'ical-generator';

/** An agenda as iCalendar (RFC 5545): instants in UTC, the fair's zone named for the calendar as a whole. */
export function calendarText({ fairName, venue, timeZone, agenda }: CalendarFeed, host: string): string {
  const calendar = ical({
    name: fairName,
    prodId: { company: 'Ket Noi', product: 'agenda', language: 'EN' },
    ttl: 15 * 60,
    x: [{ key: 'X-WR-TIMEZONE', value: timeZone }],
  });
  for (const entry of agenda.entries) {
    const { startsAt: start, endsAt: end } = entry;
    if (entry.kind === 'seminar') {
      const id = `seminar-${entry.seminarId}@${host}`;
      calendar.createEvent({ id, start, end, summary: entry.title, location: place(entry.room, venue) });
    } else {
      calendar.createEvent({
        id: `meeting-${entry.requestId}@${host}`,
        sequence: agenda.versionNumber ?? 0,
        start,
        end,
        summary: [entry.buyerName, entry.supplierName, ...(entry.otherNames ? [entry.otherNames] : [])].join(' – '),
        location: place(where(entry), entry.hallName, entry.placeKind === 'online' ? null : venue),
        description: [
          ...attending(entry),
          entry.interpreterName ? `Interpreter: ${entry.interpreterName}` : '',
          entry.link ? `Online: ${entry.link}` : '',
        ]
          .filter(Boolean)
          .join('\n'),
        ...(entry.link ? { url: entry.link } : {}),
      });
    }
  }
  return calendar.toString();
}

/** `Firm: Lan, Minh`, one line for each company that has named people. */
const attending = ({
  attendees = [],
  buyerId,
  buyerName,
  supplierName,
  otherNames,
  supplierId,
}: AgendaMeeting): string[] =>
  attendees.flatMap(({ companyId, people }) => {
    const firm = { [buyerId]: buyerName, [supplierId]: supplierName }[companyId] ?? otherNames ?? '';
    return people.length > 0 ? [`${firm}: ${people.map(({ ownName }) => ownName).join(', ')}`] : [];
  });

const PLACES = { booth: 'Booth', table: 'Table', online: 'Online room' } as const;
const where = (meeting: AgendaMeeting): string => `${PLACES[meeting.placeKind]} ${meeting.placeNumber}`;
const place = (...parts: (string | null)[]): string => parts.filter(Boolean).join(', ');
