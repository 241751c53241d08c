import type { DayOfFair } from './ports/desk-days.js';

/** The day that is on or comes next; when all are over the last, and 0 where the fair has no slots yet. */
export function deskDayAt(days: readonly DayOfFair[], now: Date): number {
  return days.find(({ endsAt }) => endsAt > now)?.day ?? days.at(-1)?.day ?? 0;
}
