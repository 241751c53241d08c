/**
 * The question put to the scheduler, in the words of the product. Ids are strings and mean nothing to the engine; slots are whole
 * numbers counted from 0 over the whole fair. Everything optional has the default said beside it.
 */
import type { LanguageLevel } from '@ketnoi/kernel';
import type { ScheduledMeeting } from './timetable.js';

export interface ProblemSlot {
  /** Days count from 0 and never decrease from one slot to the next. */
  readonly day: number;
  /**
   * Which half day the slot belongs to, counted over the fair and never decreasing. Gaps and interpreters' runs are counted inside
   * one half day and a meeting never crosses its border; lunch is a border. Default: one half day a day.
   */
  readonly halfDay?: number;
  /**
   * Instants as ISO 8601 with an offset. Known, they say what a participant online can attend and which walks fit into the change
   * from one slot to the next. Default: not known.
   */
  readonly startsAt?: string;
  readonly endsAt?: string;
}

/** Somebody who does not travel: meets in online rooms only, by a clock of their own. */
export interface OnlineAttendance {
  /** IANA name. */
  readonly timeZone: string;
  /** HH:MM by that clock; slots that do not lie between them are out of the question. Default 07:00 to 22:00. */
  readonly from?: string;
  readonly until?: string;
}

/** A company that meets: supplier, buyer or both. */
export interface Participant {
  readonly id: string;
  /** Slots in which nobody of this company can meet: not there, at a seminar, on stage. Default: none. */
  readonly unavailable?: readonly number[];
  /** Meetings held at once, one for each person assigned. Default 1. */
  readonly seats?: number;
  /** Most meetings over the fair, in one day, and without a pause. Default: no limit. */
  readonly maxMeetings?: number;
  readonly maxPerDay?: number;
  readonly maxInARow?: number;
  /** The number of meetings this company was promised: wished for, not required. Default 0. */
  readonly promised?: number;
  /** Default: at the fair. */
  readonly online?: OnlineAttendance;
}

export const PLACE_KINDS = ['booth', 'table', 'online'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  /** The participant who meets here; booths only, and required there. */
  readonly owner?: string;
  /** Tables and online rooms belong to zones; requests may name the zones they accept. */
  readonly zone?: string;
  /** For walking: going from one hall to another between two slots that follow each other is counted. Default: not known. */
  readonly hall?: string;
  /** Meetings at once. Default 1. */
  readonly capacity?: number;
  readonly unavailable?: readonly number[];
}

export interface Interpreter {
  readonly id: string;
  /** At least one; the other side is always the fair's own language. */
  readonly languages: readonly string[];
  /** Default `fluent`. */
  readonly level?: LanguageLevel;
  /** The level in single languages, where it differs. */
  readonly levels?: Readonly<Record<string, LanguageLevel>>;
  /** Trades whose words the interpreter knows. Default: none. */
  readonly sectors?: readonly string[];
  readonly unavailable?: readonly number[];
  /** Most slots without a pause inside one half day, and most slots in one day. Default: no limit. */
  readonly longestRun?: number;
  readonly dailyCap?: number;
  /** Interpreters are hired for whole half days: the first meeting in one costs this much, in minor units. Default 0. */
  readonly feePerHalfDay?: number;
}

/** A place the organiser or an earlier timetable has fixed. Hard: a request with a lock is held there or the problem has no solution. */
export interface Lock {
  readonly slot: number;
  readonly place?: string;
  readonly interpreter?: string;
}

export interface MeetingRequest {
  readonly id: string;
  readonly supplier: string;
  readonly buyer: string;
  /** More companies at the same meeting. Default: none. */
  readonly others?: readonly string[];
  /** What holding it is worth: a whole number from 0 to 1,000,000. */
  readonly score: number;
  /** Slots it lasts, one after the other in one half day. Default 1. */
  readonly length?: number;
  /** The language an interpreter is needed for. Default: none needed. */
  readonly interpreterLanguage?: string | null;
  /** The least level accepted of the interpreter. Default `basic`. */
  readonly interpreterLevel?: LanguageLevel;
  /** Trades the meeting is about: an interpreter who knows one of them is preferred, or required. Default: any will do. */
  readonly interpreterSectors?: readonly string[];
  readonly interpreterSectorRequired?: boolean;
  /** Kinds of place that will do, best first. Default: the supplier's booth if it has one that is open, else a table; online rooms where somebody attends online. */
  readonly placeKinds?: readonly PlaceKind[];
  /** Zones whose tables or rooms will do. Default: every zone. */
  readonly zones?: readonly string[];
  readonly forbiddenSlots?: readonly number[];
  readonly locked?: Lock;
  /** Requests that, when both are held, must be over before this one starts. */
  readonly after?: readonly string[];
  /** True = a timetable without it is not a solution. Default false. */
  readonly required?: boolean;
  /** True = the organiser's word that it comes before all that is not required; where it cannot be held, the rest goes on. Default false. */
  readonly pinned?: boolean;
}

/** The way between two halls, the same in both directions. */
export interface HallWalk {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

export interface ProblemRules {
  /** Pairs (or groups) of companies that must not meet anybody at the same time, such as competitors in view of each other. */
  readonly neverAtOnce?: readonly (readonly string[])[];
  /** The most by which the gap counts of two participants may differ. Default: no limit. */
  readonly maxGapDifference?: number;
  /** Most meetings in one slot over the whole fair, whatever their places. Default: no limit. */
  readonly mostAtOnce?: number;
  /**
   * Where the walk takes longer than the change between two slots (their instants known), nobody with one seat has meetings in
   * both halls in those slots. Default: halls are near enough.
   */
  readonly walks?: readonly HallWalk[];
}

export interface SchedulingProblem {
  readonly slots: readonly ProblemSlot[];
  readonly participants: readonly Participant[];
  readonly places: readonly Place[];
  readonly interpreters: readonly Interpreter[];
  readonly requests: readonly MeetingRequest[];
  readonly rules?: ProblemRules;
  /** The timetable that people were told of: the search starts from it and stays near it where nothing else is lost. Default: none. */
  readonly known?: readonly ScheduledMeeting[];
}
