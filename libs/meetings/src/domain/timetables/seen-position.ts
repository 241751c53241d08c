import type { InterpreterId } from '@ketnoi/kernel';
import type { Meeting } from './timetable.js';

/** Where an organiser saw a meeting when they took hold of it; slot null = it was not held. */
export interface SeenPosition {
  readonly slot: number | null;
  readonly placeId: string | null;
  readonly interpreterId: InterpreterId | null;
}

/** Does the meeting still stand where it was seen? Two organisers may look at one timetable. */
export function isWhereSeen(seen: SeenPosition, meeting: Meeting | undefined): boolean {
  if (!meeting || seen.slot === null) return !meeting && seen.slot === null;
  return meeting.slot === seen.slot && meeting.placeId === seen.placeId && meeting.interpreterId === seen.interpreterId;
}
