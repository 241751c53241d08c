import type { RequestId } from '@ketnoi/kernel';
import type { Meeting } from '../timetables/timetable.js';

/**
 * The timetable of before, as far as time allows: what has happened stays as it happened, what has not goes back to
 * where it was. A meeting that was to be held at a time that has passed, and was put off to one that has not come,
 * stays where it is unless somebody who goes back needs the time or the place.
 * @param open the first slot that has not begun
 * @param wanted requests that a timetable may hold right now
 */
export function restored(
  before: readonly Meeting[],
  current: readonly Meeting[],
  open: number,
  wanted: ReadonlySet<RequestId>,
): readonly Meeting[] {
  const happened = current.filter((m) => m.slot < open);
  const held = new Set(happened.map((m) => m.requestId));
  const back = before.filter((m) => m.slot >= open && !held.has(m.requestId) && wanted.has(m.requestId));
  const missed = new Set(before.filter((m) => m.slot < open).map((m) => m.requestId));
  const busy = new Set(back.flatMap(takenBy));
  const putOff = current.filter(
    (m) =>
      m.slot >= open && missed.has(m.requestId) && wanted.has(m.requestId) && !takenBy(m).some((key) => busy.has(key)),
  );
  return [...happened, ...back, ...putOff];
}

/** Seats are not counted: a company that has somebody to meet then is taken for occupied. */
const takenBy = (m: Meeting): string[] =>
  Array.from({ length: m.length }, (_, i) => m.slot + i).flatMap((slot) =>
    [m.buyerId, m.supplierId, m.interpreterId, m.placeKind === 'booth' ? null : m.placeId]
      .filter((who) => who !== null)
      .map((who) => `${who}@${slot}`),
  );
