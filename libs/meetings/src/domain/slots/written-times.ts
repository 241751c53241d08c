/** When something starts, as lists say it: in the fair's own time. */
export function clockOf(timeZone: string): (at: Date) => { readonly day: string; readonly from: string } {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone });
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return (at) => ({ day: day.format(at), from: clock.format(at) });
}

/** A day as people write it: 21/10/2026 for 2026-10-21. What is none stays as written. */
export function plainDay(day: string): string {
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(day) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : day;
}

/** A time as people write it: 9:00 or 9h00 for 09:00. */
export function plainTime(time: string): string {
  const [, hour, minute] = /^(\d{1,2})[:.hg](\d{2})(?::00)?$/i.exec(time) ?? [];
  return hour ? `${hour.padStart(2, '0')}:${minute}` : time;
}
