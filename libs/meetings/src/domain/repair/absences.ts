import type { TimetableInputs } from '../timetables/timetable-inputs.js';
import type { DayEvent } from './day-event.js';

/** Who or what is not there in a slot: a company, an interpreter or a place. Kept, so that whatever is planned next knows it. */
export interface Absence {
  readonly subjectId: string;
  readonly slot: number;
}

/** What events take away, each once, in the order of ids and slots. */
export function absencesOf(inputs: TimetableInputs, events: readonly DayEvent[]): readonly Absence[] {
  const away = new Map<string, Set<number>>();
  const close = (ids: readonly string[], from: number, until: number): void => {
    for (const id of ids) {
      const slots = away.get(id) ?? new Set<number>();
      away.set(id, slots);
      for (let slot = from; slot < Math.min(until, inputs.slots.length); slot++) slots.add(slot);
    }
  };
  for (const event of events) {
    if (event.kind === 'no-show' || event.kind === 'late') close(event.companyIds, event.from, event.until);
    if (event.kind === 'interpreter-away') close([event.interpreterId], event.from, event.until);
    if (event.kind === 'place-closed') close(event.placeIds, event.from, event.until);
    if (event.kind === 'overrun')
      close(
        inputs.participants.map((p) => p.id),
        event.from,
        event.from + event.slots,
      );
  }
  return [...away.keys()]
    .sort()
    .flatMap((subjectId) =>
      [...(away.get(subjectId) ?? [])].sort((a, b) => a - b).map((slot) => ({ subjectId, slot })),
    );
}
