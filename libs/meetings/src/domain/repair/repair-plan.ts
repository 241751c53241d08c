import type { CompanyId, RequestId } from '@ketnoi/kernel';
import type { MeetingChange } from '../timetables/diff.js';
import type { Meeting, Timetable, TimetableFigures, Unscheduled } from '../timetables/timetable.js';
import type { Absence } from './absences.js';

export type HeldFigures = Pick<TimetableFigures, 'held' | 'value' | 'gaps'>;

/** What becomes of one meeting, and why. */
export interface RepairChange extends MeetingChange {
  /** Newly held, though nobody reported it as a new request: it was agreed and waited for a slot to fall free. */
  readonly fromStandby: boolean;
  /** Its position among those prepared for what left the slot who are there and wait still; null = not prepared, or not newly held. */
  readonly standbyPosition: number | null;
  /** Why it is not held any more. */
  readonly reason: Unscheduled | null;
}

/** A request that nothing holds, between whom, and why. */
export interface Unplaced extends Unscheduled {
  readonly buyerId: CompanyId;
  readonly supplierId: CompanyId;
}

/** A repair before it is applied: everything that somebody has to know, and everything that is written then. */
export interface RepairPlan {
  readonly basedOn: Timetable;
  readonly openSlot: number;
  readonly changes: readonly RepairChange[];
  readonly before: HeldFigures;
  readonly after: HeldFigures;
  readonly figures: TimetableFigures;
  readonly unscheduled: readonly Unscheduled[];
  /** New requests that were reported and do not fit. */
  readonly unplaced: readonly Unplaced[];
  readonly absences: readonly Absence[];
  readonly calledOff: readonly RequestId[];
  /** Changes of the working timetable that no version has and this one does not take over: they go. */
  readonly unreleased: number;
  /** Names the version, the changes and what is reported: equal fingerprints write the same. */
  readonly fingerprint: string;
  /** Of everything it was computed from. */
  readonly inputsHash: string;
}

/** The number of changes of each sort. */
export function countChanges(changes: readonly RepairChange[]): { moved: number; dropped: number; filled: number } {
  const moved = changes.filter((c) => c.kinds.includes('moved')).length;
  const of = (pick: (c: RepairChange) => Meeting | null): number => changes.filter((c) => pick(c) === null).length;
  return { moved, dropped: of((c) => c.after), filled: of((c) => c.before) };
}
