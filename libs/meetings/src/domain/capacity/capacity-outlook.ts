/** What is possible at most with more or fewer tables, interpreters and slots. Every figure is a limit that no timetable exceeds. */
import type { TimetableInputs } from '../timetables/timetable-inputs.js';

export interface MostPossible {
  readonly mostMeetings: number;
  readonly upperBound: number;
}

export interface CapacityPoint extends MostPossible {
  readonly count: number;
}

export const CAPACITY_KINDS = ['table', 'online-room', 'interpreter', 'slot'] as const;
export type CapacityKind = (typeof CAPACITY_KINDS)[number];

export interface CapacityAddition extends MostPossible {
  readonly more: CapacityKind;
  /** Of a table; null = in any zone. */
  readonly zoneId: string | null;
  /** Of an interpreter. */
  readonly language: string | null;
  /** Of a slot, or of an interpreter for half a day; the fair's first day is 1. */
  readonly day: number | null;
  /** Of an interpreter for half a day: 1 = the first of that day. */
  readonly halfOfDay: number | null;
  /** Beyond what is possible now. */
  readonly moreMeetings: number;
  readonly moreValue: number;
}

export interface CapacityOutlook {
  readonly now: MostPossible;
  readonly additions: readonly CapacityAddition[];
  readonly tables: readonly CapacityPoint[];
  readonly interpreters: readonly { readonly language: string; readonly points: readonly CapacityPoint[] }[];
  readonly interpretersByTurn: readonly (CapacityPoint & { readonly language: string | null })[];
}

export const NO_CAPACITY: CapacityOutlook = {
  now: { mostMeetings: 0, upperBound: 0 },
  additions: [],
  tables: [],
  interpreters: [],
  interpretersByTurn: [],
};

/** Without slots or agreed requests there is nothing to count. */
export const hasSomethingToPlace = ({ slots, requests }: TimetableInputs): boolean =>
  slots.length > 0 && requests.length > 0;
