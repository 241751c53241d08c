import type { InterpreterId, RequestId } from '@ketnoi/kernel';

/** Where a request is to be held, and who interprets. */
export interface PlannedMeeting {
  readonly requestId: RequestId;
  readonly slot: number;
  readonly placeId: string;
  readonly interpreterId: InterpreterId | null;
}
