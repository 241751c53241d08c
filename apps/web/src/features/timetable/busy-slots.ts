import type { GridMeeting } from './grid-meeting';

/**
 * Slots in which one of some companies already has another meeting. Known without asking; whether that is in the way
 * (a firm may have a second seat) the gateway says.
 */
export function busySlots(
  meetings: readonly GridMeeting[],
  requestId: string,
  companies: GridMeeting['companies'],
): ReadonlySet<number> {
  const ids = new Set(companies.map(({ id }) => id));
  const busy = new Set<number>();
  for (const meeting of meetings) {
    if (meeting.requestId === requestId || !meeting.companies.some(({ id }) => ids.has(id))) continue;
    for (let slot = meeting.slot; slot < meeting.slot + meeting.length; slot += 1) busy.add(slot);
  }
  return busy;
}
