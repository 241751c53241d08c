import type { FairId, InterpreterId, PersonId, RequestId, TimetableId } from '@ketnoi/kernel';
import type { PlaceKind } from './timetable-inputs.js';
import type { Meeting } from './timetable.js';

/** Where a meeting stood, or was put. */
export interface StandingPosition {
  readonly slot: number;
  readonly placeKind: PlaceKind;
  readonly placeId: string;
  readonly interpreterId: InterpreterId | null;
  readonly locked: boolean;
}

/** A move by hand that was made and can be taken back, as long as nothing else has changed the meeting since. */
export interface MadeMove {
  readonly fairId: FairId;
  readonly id: string;
  readonly timetableId: TimetableId;
  readonly requestId: RequestId;
  /** Null = it was not held. */
  readonly before: StandingPosition | null;
  readonly after: StandingPosition;
  readonly movedBy: PersonId;
  readonly movedAt: Date;
}

export const positionOf = ({ slot, placeKind, placeId, interpreterId, locked }: Meeting): StandingPosition => ({
  slot,
  placeKind,
  placeId,
  interpreterId,
  locked,
});

/** Does the meeting still stand where the move put it? Its pin may have been lifted since. */
export const stillStands = (move: MadeMove, meeting: Meeting | undefined): meeting is Meeting =>
  meeting !== undefined &&
  meeting.slot === move.after.slot &&
  meeting.placeId === move.after.placeId &&
  meeting.interpreterId === move.after.interpreterId;
