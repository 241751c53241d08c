import type { PlaceInput, TimetableInputs } from './timetable-inputs.js';
import type { Meeting } from './timetable.js';

/** Whether a meeting stands at a booth that belongs to neither of its companies any more. */
export const isStranded = (inputs: TimetableInputs, meeting: Meeting, boothId: string): boolean =>
  meeting.placeKind === 'booth' &&
  meeting.placeId === boothId &&
  !inputs.places.some((p) => p.id === boothId && (p.owner === meeting.supplierId || p.owner === meeting.buyerId));

/** The booth at which the supplier of a meeting is met: the wanted one where it is the supplier's, or the first it has. */
export function boothOf(inputs: TimetableInputs, { supplierId }: Meeting, wanted: string | null): PlaceInput | null {
  const booths = inputs.places.filter((p) => p.kind === 'booth' && p.owner === supplierId);
  return booths.find((p) => p.id === wanted) ?? booths[0] ?? null;
}

/**
 * Where a meeting can be held at its own time when its booth is gone: at a booth of the supplier's, as wide as the
 * company's seats, or a table at which nobody sits then; null = nowhere. Who meets and who interprets stays as it is.
 */
export function placeAgain(
  inputs: TimetableInputs,
  held: readonly Meeting[],
  meeting: Meeting,
  wanted: string | null = null,
): PlaceInput | null {
  const booth = boothOf(inputs, meeting, wanted);
  if (booth) return booth;
  const taken = new Set(
    held
      .filter((m) => m.slot < meeting.slot + meeting.length && m.slot + m.length > meeting.slot)
      .map((m) => m.placeId),
  );
  return inputs.places.find((p) => p.kind === 'table' && !taken.has(p.id)) ?? null;
}
