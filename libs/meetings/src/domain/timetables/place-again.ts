import type { PlaceInput, TimetableInputs } from './timetable-inputs.js';
import type { Meeting } from './timetable.js';

/** Whether a meeting stands at a booth that belongs to neither of its companies any more. */
export const isStranded = (inputs: TimetableInputs, meeting: Meeting, boothId: string): boolean =>
  meeting.placeKind === 'booth' &&
  meeting.placeId === boothId &&
  !inputs.places.some((p) => p.id === boothId && (p.owner === meeting.supplierId || p.owner === meeting.buyerId));

/**
 * Where a meeting can be held at its own time when its booth is gone: the supplier's other booth, as wide as the
 * company's seats, or a table at which nobody sits then; null = nowhere. Who meets and who interprets stays as it is.
 */
export function placeAgain(inputs: TimetableInputs, held: readonly Meeting[], meeting: Meeting): PlaceInput | null {
  const booth = inputs.places.find((p) => p.kind === 'booth' && p.owner === meeting.supplierId);
  if (booth) return booth;
  const taken = new Set(
    held
      .filter((m) => m.slot < meeting.slot + meeting.length && m.slot + m.length > meeting.slot)
      .map((m) => m.placeId),
  );
  return inputs.places.find((p) => p.kind === 'table' && !taken.has(p.id)) ?? null;
}
