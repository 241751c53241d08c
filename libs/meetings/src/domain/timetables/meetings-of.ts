import type { TimetableInputs } from './timetable-inputs.js';
import type { Meeting, PlannedMeeting } from './timetable.js';

/** Planned meetings with what the inputs know of their requests and places. */
export function meetingsOf(inputs: TimetableInputs, planned: readonly PlannedMeeting[]): Meeting[] {
  const requests = new Map(inputs.requests.map((r) => [r.id, r]));
  const places = new Map(inputs.places.map((p) => [p.id, p]));
  return planned.map((meeting) => {
    const request = requests.get(meeting.requestId);
    const place = places.get(meeting.placeId);
    if (!request || !place)
      throw new Error(
        `meeting of request ${meeting.requestId} at place ${meeting.placeId}: the inputs do not know both`,
      );
    return {
      requestId: meeting.requestId,
      buyerId: request.buyerId,
      supplierId: request.supplierId,
      ...(request.others?.length ? { otherIds: request.others } : {}),
      slot: meeting.slot,
      length: request.length,
      placeKind: place.kind,
      placeId: meeting.placeId,
      interpreterId: meeting.interpreterId,
      locked: request.pinned !== null,
    };
  });
}
