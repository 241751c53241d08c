/**
 * When somebody who attends online can meet: the slots of the fair that lie between two times of their own clock.
 * The fair's nine o'clock in Hà Nội is four in the morning in Stuttgart, and nobody should be asked to meet then.
 */
import type { OnlineAttendance, ProblemSlot } from './problem.js';

/** People are asked to meet from seven in the morning until ten at night. */
export const ONLINE_HOURS = { from: '07:00', until: '22:00' } as const;

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

export const isClockTime = (text: string): boolean => CLOCK.test(text);

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Slots outside the hours; every slot whose instants are not known counts as outside. */
export function slotsOutsideHours(slots: readonly ProblemSlot[], online: OnlineAttendance): number[] {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: online.timeZone,
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
  });
  const from = minutesOf(online.from ?? ONLINE_HOURS.from);
  const until = minutesOf(online.until ?? ONLINE_HOURS.until);
  return slots.flatMap(({ startsAt, endsAt }, t) => {
    if (startsAt === undefined || endsAt === undefined) return [t];
    const start = minutesOf(clock.format(new Date(startsAt)));
    const end = start + (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;
    return start >= from && end <= until ? [] : [t];
  });
}

function minutesOf(clockTime: string): number {
  const [hours, minutes] = clockTime.split(':').map(Number);
  return 60 * hours + minutes;
}
