import type { TimetableInputs } from '../timetables/timetable-inputs.js';
import type { Meeting, Unscheduled } from '../timetables/timetable.js';
import type { DayEvent } from './day-event.js';
import type { Unplaced } from './repair-plan.js';

/** What was reported as a new request and yet is not held, with the engine's reason, or that no slot is left. */
export function unplacedOf(
  { requests }: Pick<TimetableInputs, 'requests'>,
  events: readonly DayEvent[],
  after: readonly Meeting[],
  unscheduled: readonly Unscheduled[],
): readonly Unplaced[] {
  const asked = new Set(events.flatMap((e) => (e.kind === 'new-request' ? [e.requestId] : [])));
  const held = new Set(after.map((m) => m.requestId));
  const reasons = new Map(unscheduled.map((u) => [u.requestId, u]));
  return requests
    .filter((r) => asked.has(r.id) && !held.has(r.id))
    .map(({ id: requestId, buyerId, supplierId }) => ({
      ...(reasons.get(requestId) ?? { requestId, code: 'no-slot-left', params: {} }),
      ...{ buyerId, supplierId },
    }));
}
