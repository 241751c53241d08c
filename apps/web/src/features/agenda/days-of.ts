import type { CompanyAgendaQuery } from './agenda.generated';

export type AgendaEntry = NonNullable<CompanyAgendaQuery['agenda']>['entries'][number];

export interface Day {
  /** 2026-10-21 where the reader's clock is. */
  readonly day: string;
  readonly entries: readonly AgendaEntry[];
}

/** Entries in the order of time, by the calendar days of a zone. */
export function daysOf(entries: readonly AgendaEntry[], zone: string): readonly Day[] {
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
  const days = new Map<string, AgendaEntry[]>();
  for (const entry of entries) {
    const day = calendar.format(new Date(entry.startsAt));
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, ofDay]) => ({ day, entries: ofDay }));
}
