import type { CellOut } from '@ketnoi/documents';
import type { CompanyId, Language } from '@ketnoi/kernel';
import { type AgendaMeeting, clockOf, type PlaceKind, type ShownDeskDay, whereaboutsOf } from '@ketnoi/meetings';
import { text } from '@ketnoi/messages';

const FOR_PEN: readonly CellOut[] = [null, null, null, null];

/** A day as the desk works through it: by time, and at one time by place, with room for a pen. */
export function deskDayRows(day: ShownDeskDay, language: Language): CellOut[][] {
  const clock = clockOf(day.timeZone);
  const mobiles = new Map<string, string | null>(day.interpreters.map(({ id, mobile }) => [id, mobile]));
  const whereabouts = whereaboutsOf(day);
  const told = (companyId: CompanyId): CellOut => {
    const known = whereabouts(companyId);
    if (known.state === 'awaited') return null;
    const at = 'until' in known ? clock(known.until).from : '';
    return text(language, 'values.whereabouts', { state: known.state, at });
  };
  return [...day.meetings].sort(byTimeAndPlace).map((meeting) => {
    const { buyerId, supplierId, placeKind: kind, placeNumber: number, interpreterId } = meeting;
    const start = clock(meeting.startsAt);
    return [
      ...[start.day, start.from, clock(meeting.endsAt).from],
      ...[text(language, 'values.agenda-place', { kind, number }), meeting.hallName],
      ...[meeting.buyerName, attending(meeting, buyerId), told(buyerId)],
      ...[meeting.supplierName, attending(meeting, supplierId), told(supplierId)],
      ...[meeting.otherNames ?? null, meeting.interpreterName, mobiles.get(interpreterId ?? '') ?? null],
      ...FOR_PEN,
    ];
  });
}

const AS_WALKED: readonly PlaceKind[] = ['table', 'booth', 'online'];

/** As on the printed page: tables, then booths hall by hall, by their numbers as people count: B2 before B10. */
const byTimeAndPlace = (a: AgendaMeeting, b: AgendaMeeting): number =>
  a.startsAt.getTime() - b.startsAt.getTime() ||
  AS_WALKED.indexOf(a.placeKind) - AS_WALKED.indexOf(b.placeKind) ||
  (a.hallName ?? '').localeCompare(b.hallName ?? '') ||
  a.placeNumber.localeCompare(b.placeNumber, 'en', { numeric: true });

const LATIN = /\p{Script=Latin}/u;

/** Names as their bearers write them, with letters beside those that are not in Latin ones: a desk calls them out. */
const attending = ({ attendees = [] }: AgendaMeeting, companyId: CompanyId): CellOut =>
  attendees
    .filter((sent) => sent.companyId === companyId)
    .flatMap(({ people }) => people)
    .map(({ ownName, latinName }) => (LATIN.test(ownName) ? ownName : `${ownName} (${latinName})`))
    .join(', ') || null;
