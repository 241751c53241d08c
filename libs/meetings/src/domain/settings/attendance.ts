/** How a company attends a fair's meetings: where it is, in which languages it gets along, how much it takes in a day. */
import type { Language } from '@ketnoi/kernel';
import type { SettingsProblem } from './round-settings.js';

/** Somebody who does not travel, by a clock of their own. */
export interface OnlineHours {
  /** IANA name. */
  readonly timeZone: string;
  /** HH:MM by that clock: no meeting starts before or ends after. */
  readonly from: string;
  readonly until: string;
}

export interface Attendance {
  /** Null = at the fair. */
  readonly online: OnlineHours | null;
  /** Languages that an interpreter of its own carries. */
  readonly ownInterpreter: readonly Language[];
  /** Gets along in English, whoever attends. */
  readonly acceptsEnglish: boolean;
  /** Where the company wants fewer than the fair allows; null = as the fair has it. */
  readonly mostPerDay: number | null;
  readonly mostInARow: number | null;
}

export const AT_THE_FAIR: Attendance = {
  online: null,
  ownInterpreter: [],
  acceptsEnglish: false,
  mostPerDay: null,
  mostInARow: null,
};

export const isSameAttendance = (one: Attendance, other: Attendance): boolean => told(one) === told(other);

const told = ({ online, ownInterpreter, acceptsEnglish, mostPerDay, mostInARow }: Attendance): string =>
  JSON.stringify([
    online && [online.timeZone, online.from, online.until],
    [...ownInterpreter].sort(),
    ...[acceptsEnglish, mostPerDay, mostInARow],
  ]);

/** People are asked to meet from seven in the morning until ten at night. */
export const ONLINE_FROM = '07:00';
export const ONLINE_UNTIL = '22:00';

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

export function attendanceProblems({ online, mostPerDay, mostInARow }: Attendance): SettingsProblem[] {
  const problems: SettingsProblem[] = [];
  if (online !== null) {
    if (!isTimeZone(online.timeZone)) problems.push({ code: 'unusable', path: 'online.timeZone' });
    const clock = { from: online.from, until: online.until };
    for (const [key, time] of Object.entries(clock))
      if (!CLOCK.test(time)) problems.push({ code: 'unusable', path: `online.${key}` });
    if (online.until <= online.from) problems.push({ code: 'ends-before-it-starts', path: 'online.until' });
  }
  if (!within(mostPerDay, 100)) problems.push({ code: 'out-of-range', path: 'mostPerDay' });
  if (!within(mostInARow, 32)) problems.push({ code: 'out-of-range', path: 'mostInARow' });
  return problems;
}

const within = (n: number | null, most: number): boolean => n === null || (Number.isInteger(n) && n >= 1 && n <= most);

function isTimeZone(name: string): boolean {
  try {
    return name.length <= 40 && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
