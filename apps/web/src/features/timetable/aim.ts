import type { GridMeeting } from './grid-meeting';
import type { MoveCheckQueryVariables } from './timetable.generated';

/** Where an organiser is about to put a meeting. What is absent is left to the gateway. */
export interface Aim {
  readonly slot: number;
  readonly placeId?: string;
  readonly interpreterId?: string;
}

/** A meeting in hand: one of the grid, or a request that is not held yet. */
export interface InHand {
  readonly requestId: string;
  readonly companies: GridMeeting['companies'];
  /** Null: it is not held. */
  readonly meeting: GridMeeting | null;
}

/** An aim at where the meeting stands already would move nothing. */
export const isWhereItStands = (aim: Aim, meeting: GridMeeting | null): boolean =>
  meeting !== null &&
  aim.slot === meeting.slot &&
  (aim.placeId ?? meeting.placeId) === meeting.placeId &&
  (aim.interpreterId ?? meeting.interpreterId) === meeting.interpreterId;

/** The move as the gateway wants it, with where the organiser saw the meeting. */
export const moveOf = (fairId: string, { requestId, meeting }: InHand, aim: Aim): MoveCheckQueryVariables['move'] => ({
  fairId,
  requestId,
  ...aim,
  seen: meeting
    ? { slot: meeting.slot, placeId: meeting.placeId, interpreterId: meeting.interpreterId }
    : { slot: null, placeId: null, interpreterId: null },
});
