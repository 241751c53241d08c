import type { RequestId } from '@ketnoi/kernel';
import type { Clash, PlannedMeeting } from '@ketnoi/meetings';
import type { ScheduledMeeting, Violation } from '@ketnoi/scheduling';

export const clashesOf = (violations: readonly Violation[]): Clash[] =>
  violations.map(({ code, requests, who, slot }) => ({
    code,
    requestIds: requests as RequestId[],
    who: who ?? null,
    slot: slot ?? null,
  }));

export const scheduled = (meetings: readonly PlannedMeeting[]): ScheduledMeeting[] =>
  meetings.map(({ requestId, slot, placeId, interpreterId }) => ({
    id: requestId,
    slot,
    place: placeId,
    interpreter: interpreterId,
  }));
