/** 2026-10-21: the calendar day of an instant in a zone. */
export const dayIn = (zone: string, at: string | number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(at));

export type Days<T> = ReadonlyMap<string, readonly T[]>;

/** Things by the calendar days of a zone in which they begin, in the order in which they came. */
export function byDay<T>(things: readonly T[], startOf: (thing: T) => string, zone: string): Days<T> {
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
  const days = new Map<string, T[]>();
  for (const thing of things) {
    const day = calendar.format(new Date(startOf(thing)));
    days.set(day, [...(days.get(day) ?? []), thing]);
  }
  return days;
}

/** The day that is on or comes next; the first one when all are over. */
export function dayAt<T>(days: Days<T>, endOf: (thing: T) => string, now: Date): string | undefined {
  const ahead = [...days].find(([, ofDay]) => ofDay.some((thing) => new Date(endOf(thing)) > now));
  return ahead?.[0] ?? [...days.keys()][0];
}
