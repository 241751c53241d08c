import type { SharedByTokenQuery } from './shared.generated';

type Shared = NonNullable<SharedByTokenQuery['shared']>;
export type SharedAgendaAnswer = Extract<Shared, { __typename: 'SharedAgenda' }>;
export type SharedPaymentAnswer = Extract<Shared, { __typename: 'SharedPaymentRequest' }>;
export type Entry = SharedAgendaAnswer['entries'][number];

/** Entries in the order of time, by the calendar days of a zone. */
export function entriesByDay(entries: readonly Entry[], zone: string): ReadonlyMap<string, readonly Entry[]> {
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = calendar.format(new Date(entry.startsAt));
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return days;
}
