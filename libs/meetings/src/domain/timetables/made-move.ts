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

/** What an organiser had pinned of a meeting; null = left open. */
export interface PinnedAs {
  readonly slot: number | null;
  readonly placeKind: PlaceKind | null;
  readonly placeId: string | null;
  readonly interpreterId: InterpreterId | null;
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
  /** The pin that the move took the place of; null = there was none. */
  readonly pinBefore: PinnedAs | null;
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
