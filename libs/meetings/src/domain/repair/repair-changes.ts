import type { CompanyId, RequestId } from '@ketnoi/kernel';
import { standbyOrder } from '../standby/standby-order.js';
import type { StandbyPair } from '../standby/standby-pair.js';
import { diffTimetables } from '../timetables/diff.js';
import type { TimetableInputs } from '../timetables/timetable-inputs.js';
import { companiesAt, type Meeting, type Unscheduled } from '../timetables/timetable.js';
import type { Absence } from './absences.js';
import type { DayEvent } from './day-event.js';
import type { RepairChange } from './repair-plan.js';

interface Repaired {
  readonly before: readonly Meeting[];
  readonly after: readonly Meeting[];
  readonly events: readonly DayEvent[];
  /** The engine's reasons. */
  readonly unscheduled: readonly Unscheduled[];
  readonly standby: readonly StandbyPair[];
  /** Everything that may be placed. */
  readonly requests: TimetableInputs['requests'];
  readonly absences: readonly Absence[];
}

/** Who changes and how, in the order of request ids; what events took is named by the event rather than by its effect. */
export function repairChanges({
  before,
  after,
  events,
  unscheduled,
  standby,
  requests,
  absences,
}: Repaired): RepairChange[] {
  const reasons = new Map(unscheduled.map((u) => [u.requestId, u]));
  const asked = new Set(events.flatMap((e) => (e.kind === 'new-request' ? [e.requestId] : [])));
  const away = new Set(absences.map(({ subjectId, slot }) => `${subjectId}@${slot}`));
  const isAway = (companyId: CompanyId, slot: number): boolean => away.has(`${companyId}@${slot}`);
  const positionIn = standbyOrder({ before, after, standby, requests, isAway });
  return diffTimetables(before, after).map((change) => {
    const fresh = change.before === null && change.after !== null;
    const lost = change.after === null ? change.before : null;
    return {
      ...change,
      fromStandby: fresh && !asked.has(change.requestId),
      standbyPosition: fresh && change.after ? positionIn(change.requestId, change.after.slot) : null,
      reason: lost && (byEvent(lost, events) ?? reasons.get(lost.requestId) ?? calledOff(lost.requestId)),
    };
  });
}

/** A request that the inputs do not know any more was taken back or forbidden by somebody since. */
const calledOff = (requestId: RequestId): Unscheduled => ({ requestId, code: 'called-off', params: {} });

function byEvent(meeting: Meeting, events: readonly DayEvent[]): Unscheduled | null {
  const { requestId } = meeting;
  for (const event of events) {
    if (event.kind === 'cancelled' && event.requestId === requestId) return calledOff(requestId);
    if (event.kind !== 'no-show' || meeting.slot < event.from || meeting.slot >= event.until) continue;
    const participant = companiesAt(meeting).find((id) => event.companyIds.includes(id));
    if (participant) return { requestId, code: 'no-show', params: { participant } };
  }
  return null;
}
