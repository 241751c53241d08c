import type { Day } from './day-list';

const STEP_MINUTES = [15, 30, 60, 120] as const;

/** Until when somebody may be late, from now on: a few round waits, and the day's end is for who does not come at all. */
export function untilChoices(now: string, { days, day }: Pick<Day, 'days' | 'day'>): readonly string[] {
  const span = days.find((one) => one.day === day);
  if (!span) return [];
  const start = Math.max(Date.parse(now), Date.parse(span.startsAt));
  return STEP_MINUTES.map((minutes) => start + minutes * 60_000)
    .filter((at) => at < Date.parse(span.endsAt))
    .map((at) => new Date(at).toISOString());
}
