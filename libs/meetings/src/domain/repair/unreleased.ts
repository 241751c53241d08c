import type { Meeting } from '../timetables/timetable.js';
import { type FairDay, firstOpenSlot } from './fair-day.js';

/**
 * The number of meetings that the working timetable has otherwise than the newest version and than `after`, with which it
 * shall go on: this work would go. One that it left out counts too, if `after` holds it.
 */
export function unreleased(day: FairDay, after: readonly Meeting[]): number {
  const { working, meetings } = day;
  if (!working) return 0;
  const open = firstOpenSlot(day);
  const known = new Set([...meetings, ...after].map(standing));
  const [own, next] = [new Set(working.map((m) => m.requestId)), new Set(after.map((m) => m.requestId))];
  const anew = working.filter((m) => !known.has(standing(m)));
  // What has happened stays in every timetable, whatever was decided about it since.
  const leftOut = meetings.filter((m) => m.slot >= open && !own.has(m.requestId) && next.has(m.requestId));
  return new Set([...anew, ...leftOut].map((m) => m.requestId)).size;
}

const standing = (m: Meeting): string => [m.requestId, m.slot, m.placeId, m.interpreterId].join(' ');
