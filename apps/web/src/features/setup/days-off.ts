export interface DaysOff {
  /** ISO dates, or empty while nothing is typed. */
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;
/** More than the gateway takes: it then says so. */
const MOST = 501;

const dayAfter = (date: string): string => new Date(Date.parse(date) + DAY_MS).toISOString().slice(0, 10);

/** Each day of the stretches once, in order. */
export function datesOf(stretches: readonly DaysOff[]): string[] {
  const dates = new Set<string>();
  for (const { from, to } of stretches)
    for (let date = from; date !== '' && date <= (to || from) && dates.size < MOST; date = dayAfter(date))
      dates.add(date);
  return [...dates].sort();
}

/** Days as the stretches that they make, as people speak of Tết. */
export function stretchesOf(dates: readonly string[]): DaysOff[] {
  const stretches: DaysOff[] = [];
  for (const date of [...dates].sort()) {
    const last = stretches.at(-1);
    if (last && dayAfter(last.to) === date) stretches[stretches.length - 1] = { ...last, to: date };
    else stretches.push({ from: date, to: date });
  }
  return stretches;
}
