import type { RequestId } from '@ketnoi/kernel';
import type { TimetableInputs, Unscheduled } from '@ketnoi/meetings';
import type { Timetable } from '@ketnoi/scheduling';

/** Why the scheduler left requests out, in the words of the room: the smallest changes are beside the reason, and that one is pinned. */
export function leftOut({ unscheduled }: Timetable, { requests }: TimetableInputs): Unscheduled[] {
  const pinned = new Set<string>(requests.filter((r) => r.pinned !== null || r.pinnedAnywhere).map((r) => r.id));
  return unscheduled.map(({ id, code, params, change, also = [] }) => ({
    requestId: id as RequestId,
    code,
    params: {
      ...params,
      ...(pinned.has(id) ? { pinned: true } : {}),
      ...(change ? { change } : {}),
      ...(also.length > 0 ? { also } : {}),
    },
  }));
}
