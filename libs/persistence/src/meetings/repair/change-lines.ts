/** The lines of a letter about changed meetings: times, places and names, which read the same in every language. */
import { companiesAt, type Meeting, type MeetingChange } from '@ketnoi/meetings';
import { type DayWords, lastSlotOf } from './day-words.js';

/**
 * `21/10 09:40–10:05 → 21/10 10:20–10:45 · A12 · Kaido`, for a company or an interpreter and by their clock; what was not
 * held with them before, or is not held with them any more, is a dash.
 */
export function changeLines(words: DayWords, who: string, changes: readonly MeetingChange[]): string[] {
  const zone = words.zoneOf(who);
  const when = (m: Meeting | null): string => (m ? timeOf(words, m, zone) : '—');
  const own = changes.map((c) => ({ before: attended(c.before, who), after: attended(c.after, who) }));
  return own.sort(inTime).map(({ before, after }) => {
    const place = after && words.places.get(after.placeId);
    const meeting = after ?? before;
    const others = meeting ? companiesAt(meeting).filter((id) => id !== who) : [];
    const names = others.flatMap((id) => words.names.get(id) ?? []).join(' – ');
    return [`${when(before)} → ${when(after)}`, place, names].filter(Boolean).join(' · ');
  });
}

/** `Asia/Tokyo (GMT+9)` on the day of the first change. */
export function zoneName(words: DayWords, who: string, [first]: readonly MeetingChange[]): string {
  const timeZone = words.zoneOf(who);
  const at = words.slots.get(slotOf(first))?.startsAt;
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(at);
  return `${timeZone} (${partOf(parts, 'timeZoneName')})`;
}

const attended = (meeting: Meeting | null, who: string): Meeting | null =>
  meeting && [...companiesAt(meeting), meeting.interpreterId].some((id) => id === who) ? meeting : null;

type Sides = Pick<MeetingChange, 'before' | 'after'>;
const slotOf = ({ before, after }: Sides): number => (after ?? before)?.slot ?? 0;
const inTime = (a: Sides, b: Sides): number => slotOf(a) - slotOf(b);

function timeOf(words: DayWords, meeting: Meeting, timeZone: string): string {
  const from = words.slots.get(meeting.slot);
  const until = words.slots.get(lastSlotOf(meeting));
  if (!from || !until) return '?';
  return `${clockTime(from.startsAt, timeZone)}–${clockTime(until.endsAt, timeZone).split(' ')[1]}`;
}

/** Day/month hour:minute on a 24-hour clock. */
function clockTime(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: '2-digit',
    month: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string => partOf(parts, type);
  return `${part('day')}/${part('month')} ${part('hour')}:${part('minute')}`;
}

const partOf = (parts: readonly Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string =>
  parts.find((p) => p.type === type)?.value ?? '';
