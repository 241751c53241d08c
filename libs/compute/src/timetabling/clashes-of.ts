import type { RequestId } from '@ketnoi/kernel';
import type { Clash, PlannedMeeting, TimetableInputs } from '@ketnoi/meetings';
import type { ScheduledMeeting, Violation } from '@ketnoi/scheduling';
import { boothNamed, SharedPlaces } from './shared-places.js';

export const clashesOf = (violations: readonly Violation[]): Clash[] =>
  violations.map(({ code, requests, who, slot }) => ({
    code,
    requestIds: requests as RequestId[],
    who: who === undefined ? null : boothNamed(who),
    slot: slot ?? null,
  }));

export function scheduled(inputs: TimetableInputs, meetings: readonly PlannedMeeting[]): ScheduledMeeting[] {
  const shared = new SharedPlaces(inputs.places);
  const requests = new Map(inputs.requests.map((request) => [request.id, request]));
  return meetings.map(({ requestId, slot, placeId, interpreterId }) => ({
    id: requestId,
    slot,
    place: shared.nameFor(placeId, requests.get(requestId)),
    interpreter: interpreterId,
  }));
}
