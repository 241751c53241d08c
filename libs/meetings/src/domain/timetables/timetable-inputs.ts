/**
 * Everything a timetable round looks at, frozen once, already in the words of placing: who can meet when, where, with
 * whose help. Companies that take part on both sides are one participant.
 */
import type { CompanyId, FairId, InterpreterId, LanguageLevel, RequestId } from '@ketnoi/kernel';
import type { OnlineHours } from '../settings/attendance.js';
import type { PlannedMeeting } from './planned-meeting.js';

export interface ParticipantInput {
  readonly id: CompanyId;
  /** Slots in which it can hold no meeting. */
  readonly unavailable: readonly number[];
  readonly seats: number;
  readonly maxMeetings: number;
  readonly maxPerDay: number;
  /** Meetings it was promised. */
  readonly promised: number;
  /** Most without a pause. Default: no limit. */
  readonly maxInARow?: number;
  /** Absent = at the fair. */
  readonly online?: OnlineHours;
}

export const PLACE_KINDS = ['booth', 'table', 'online'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface PlaceInput {
  readonly id: string;
  readonly kind: PlaceKind;
  /** Whose booth it is. */
  readonly owner: CompanyId | null;
  readonly zone: string | null;
  readonly hall: string | null;
  readonly capacity: number;
  /** Slots in which it is closed. Default: none. */
  readonly unavailable?: readonly number[];
}

export interface InterpreterInput {
  readonly id: InterpreterId;
  /** Languages it translates from and to the fair's own. */
  readonly languages: readonly string[];
  readonly unavailable: readonly number[];
  readonly longestRun: number;
  readonly dailyCap: number;
  /** How well it speaks each language. Default: fluently. */
  readonly levels?: Readonly<Record<string, LanguageLevel>>;
  /** Sectors whose words it knows. */
  readonly sectors?: readonly string[];
  /** What a half day costs, however many meetings are in it, in minor units. Default: 0. */
  readonly feePerHalfDay?: number;
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
  /** Default: basic. */
  readonly interpreterLevel?: LanguageLevel;
  /** Sectors of which the interpreter should know one, or must. */
  readonly interpreterSectors?: readonly string[];
  readonly interpreterSectorRequired?: boolean;
  /** More companies at the same meeting. Default: none. */
  readonly others?: readonly CompanyId[];
  /** Meetings that must be over before it starts, where both are held. */
  readonly after?: readonly RequestId[];
  readonly pinned: PinnedPosition | null;
  /** Pinned without a time: held before others, wherever it can be. */
  readonly pinnedAnywhere?: boolean;
}

export interface IdlePin {
  readonly requestId: RequestId;
  /** Kept apart, called off, or declined, taken back or expired. */
  readonly code: 'banned' | 'called-off' | 'request-closed';
}

export interface SlotInput {
  readonly day: number;
  readonly halfDay: number;
  /** ISO 8601; inputs frozen by earlier versions do not tell. */
  readonly startsAt?: string;
  readonly endsAt?: string;
}

export interface TimetableInputs {
  readonly fairId: FairId;
  readonly slots: readonly SlotInput[];
  readonly participants: readonly ParticipantInput[];
  readonly places: readonly PlaceInput[];
  readonly interpreters: readonly InterpreterInput[];
  readonly requests: readonly RequestInput[];
  /** Groups of companies that must not meet anybody at the same time, in view of each other. */
  readonly rivals?: readonly (readonly CompanyId[])[];
  /** Minutes between any two halls. */
  readonly hallWalkMinutes?: number;
  /** The timetable that people were told of, which a round stays near. Default: none. */
  readonly known?: readonly PlannedMeeting[];
  /** Pins on requests that no timetable may hold any more. Default: none. */
  readonly idlePins?: readonly IdlePin[];
}
