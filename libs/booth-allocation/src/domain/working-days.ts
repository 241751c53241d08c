/**
 * Counting working days, on ISO dates alone: which date it is where is settled before. Weekends are ISO weekdays
 * (Monday 1 to Sunday 7); holidays, the days moved for Tết among them, are named one by one.
 */
export interface WorkingCalendar {
  readonly holidays: readonly string[];
  readonly weekend: readonly number[];
}

export const SATURDAY_AND_SUNDAY: readonly number[] = [6, 7];

const DAY = 86_400_000;
/** No calendar closes for longer; a longer search means that it has no working day at all. */
const LONGEST_CLOSURE_DAYS = 400;

export const isIsoDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && isoDate(Date.parse(text)) === text;

export function isWorkingDay(date: string, { holidays, weekend }: WorkingCalendar): boolean {
  const weekday = new Date(date).getUTCDay() || 7;
  return !weekend.includes(weekday) && !holidays.includes(date);
}

/** The n-th working day after the date; the date itself, or the first working day after it, for n = 0. */
export function workingDaysAfter(date: string, n: number, calendar: WorkingCalendar): string {
  return n === 0 ? firstWorkingDay(date, 1, calendar) : walk(date, n, 1, calendar);
}

/** The n-th working day before the date; the date itself, or the last working day before it, for n = 0. */
export function workingDaysBefore(date: string, n: number, calendar: WorkingCalendar): string {
  return n === 0 ? firstWorkingDay(date, -1, calendar) : walk(date, n, -1, calendar);
}

/** Whole days from one date to the other; negative when the other comes first. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** Making one takes longer than all else about a date, and a server meets few zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, made);
  return made;
}

/** The date that an instant falls on in a time zone. */
export function dateInZone(instant: Date, timeZone: string): string {
  const [day, month, year] = formatIn(timeZone).format(instant).split('/');
  return `${year.padStart(4, '0')}-${month}-${day}`;
}

function walk(date: string, n: number, step: 1 | -1, calendar: WorkingCalendar): string {
  let day = date;
  for (let i = 0; i < n; i++) day = firstWorkingDay(shifted(day, step), step, calendar);
  return day;
}

function firstWorkingDay(date: string, step: 1 | -1, calendar: WorkingCalendar): string {
  let day = date;
  for (let i = 0; i < LONGEST_CLOSURE_DAYS; i++) {
    if (isWorkingDay(day, calendar)) return day;
    day = shifted(day, step);
  }
  throw new RangeError(`no working day within ${LONGEST_CLOSURE_DAYS} days of ${date}: check weekend and holidays`);
}

const isoDate = (ms: number): string => (Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 10));
const shifted = (date: string, days: number): string => isoDate(Date.parse(date) + days * DAY);
