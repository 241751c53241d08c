const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?=$|[\sT])/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})(?=$|[\sT])/;
const CLOCK_FIRST = /^\d{1,2}:\d{2}(?::\d{2})?\s+/;

/** A day as ISO text: `20/08/2026`, `20-08-2026 10:15`, `2026-08-20T10:15:30`. Null for what is no day of the calendar. */
export function readDate(text: string): string | null {
  const bare = text.trim().replace(CLOCK_FIRST, '');
  const dayFirst = DAY_FIRST.exec(bare);
  const yearFirst = YEAR_FIRST.exec(bare);
  if (dayFirst) return isoDay(dayFirst[3], dayFirst[2], dayFirst[1]);
  return yearFirst ? isoDay(yearFirst[1], yearFirst[2], yearFirst[3]) : null;
}

function isoDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
