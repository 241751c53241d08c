const DAY_MS = 86_400_000;

/** How many days are left until a day of the calendar where the fair is: 0 on that day, less afterwards. */
export function daysUntil(date: string, now: Date, zone: string): number {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);
  return Math.round((Date.parse(date) - Date.parse(today)) / DAY_MS);
}
