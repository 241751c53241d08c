/**
 * Everything a timetable round looks at, frozen once, already in the words of placing: who can meet when, where, with
 * whose help. Companies that take part on both sides are one participant.
 */
import type { CompanyId, FairId, InterpreterId, RequestId } from '@ketnoi/kernel';

export interface ParticipantInput {
  readonly id: CompanyId;
  /** Slots in which it can hold no meeting. */
  readonly unavailable: readonly number[];
  readonly seats: number;
  readonly maxMeetings: number;
  readonly maxPerDay: number;
  /** Meetings it was promised. */
  readonly promised: number;
}

export type PlaceKind = 'booth' | 'table';

export interface PlaceInput {
  readonly id: string;
  readonly kind: PlaceKind;
  /** Whose booth it is. */
  readonly owner: CompanyId | null;
  readonly zone: string | null;
  readonly hall: string | null;
  readonly capacity: number;
}

export interface InterpreterInput {
  readonly id: InterpreterId;
  /** Languages it translates from and to the fair's own. */
  readonly languages: readonly string[];
  readonly unavailable: readonly number[];
  readonly longestRun: number;
  readonly dailyCap: number;
}

export interface PinnedPosition {
  readonly slot: number;
  readonly placeId: string | null;
  readonly interpreterId: InterpreterId | null;
}

export interface RequestInput {
  readonly id: RequestId;
  readonly buyerId: CompanyId;
  readonly supplierId: CompanyId;
  /** What holding it is worth, a whole number. */
  readonly worth: number;
  /** Slots it lasts. */
  readonly length: number;
  /** The language an interpreter is needed for; null = the people who attend understand each other. */
  readonly interpreterLanguage: string | null;
  readonly pinned: PinnedPosition | null;
}

export interface TimetableInputs {
  readonly fairId: FairId;
  readonly slots: readonly { readonly day: number; readonly halfDay: number }[];
  readonly participants: readonly ParticipantInput[];
  readonly places: readonly PlaceInput[];
  readonly interpreters: readonly InterpreterInput[];
  readonly requests: readonly RequestInput[];
}
