import { dayIn, type Days } from '../../format/by-day';
import type { EntryFragment } from './agenda.generated';

export type AgendaEntry = EntryFragment;
export type AgendaMeeting = Extract<AgendaEntry, { __typename: 'AgendaMeeting' }>;

/** Of one agenda. A company may be told a seminar that is the reader's own, too. */
export const keyOf = (entry: AgendaEntry): string =>
  `${entry.startsAt} ${entry.__typename === 'AgendaMeeting' ? entry.requestId : entry.title}`;

/** A company's meetings with the seminars that the reader attends, in the order of time. */
export function withSeminars(ofCompany: readonly AgendaEntry[], own: readonly AgendaEntry[]): readonly AgendaEntry[] {
  const known = new Set(ofCompany.map(keyOf));
  const seminars = own.filter((entry) => entry.__typename === 'AgendaSeminar' && !known.has(keyOf(entry)));
  return [...ofCompany, ...seminars].sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
}

export const VIEWS = ['today', 'tomorrow', 'week'] as const;
export type View = (typeof VIEWS)[number];

const DAY_MS = 86_400_000;

/** The days that a view shows: one of the calendar, or all of them. */
export function daysIn<T>(view: View, days: Days<T>, zone: string, now: number): Days<T> {
  if (view === 'week') return days;
  const wanted = dayIn(zone, view === 'today' ? now : now + DAY_MS);
  return new Map([...days].filter(([day]) => day === wanted));
}

/** What people want to see when they open it: the day, while there is something left of it; else all. */
export const firstView = (entries: readonly AgendaEntry[], zone: string, now: number): View =>
  entries.some(({ startsAt, endsAt }) => dayIn(zone, startsAt) === dayIn(zone, now) && Date.parse(endsAt) > now)
    ? 'today'
    : 'week';

/** The one that comes, or is on: the first that is not over. */
export const nextOf = (entries: readonly AgendaEntry[], now: number): AgendaEntry | undefined =>
  entries.find(({ endsAt }) => Date.parse(endsAt) > now);

/** Where people come from to a meeting: the booth of the last meeting before it. Only asked where the gateway tells a walk. */
export function boothBefore(entries: readonly AgendaEntry[], meeting: AgendaMeeting): string | null {
  const over = entries.filter(({ endsAt }) => Date.parse(endsAt) <= Date.parse(meeting.startsAt));
  const last = over.reduce<AgendaEntry | null>(
    (latest, entry) => (latest && Date.parse(latest.endsAt) > Date.parse(entry.endsAt) ? latest : entry),
    null,
  );
  return last?.__typename === 'AgendaMeeting' && last.placeKind === 'BOOTH' ? last.placeNumber : null;
}
