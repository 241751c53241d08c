import type { Briefing } from './term-sheet';

/** Briefings in the order of time, by the calendar days of a zone. */
export function byDay(briefings: readonly Briefing[], zone: string): ReadonlyMap<string, readonly Briefing[]> {
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
  const days = new Map<string, Briefing[]>();
  for (const briefing of briefings) {
    const day = calendar.format(new Date(briefing.meeting.startsAt));
    days.set(day, [...(days.get(day) ?? []), briefing]);
  }
  return days;
}

/** The day that is on or comes next; the first one when all are over. */
export function dayAt(days: ReadonlyMap<string, readonly Briefing[]>, now: Date): string | undefined {
  const ahead = [...days].find(([, ofDay]) => ofDay.some(({ meeting }) => new Date(meeting.endsAt) > now));
  return ahead?.[0] ?? [...days.keys()][0];
}
