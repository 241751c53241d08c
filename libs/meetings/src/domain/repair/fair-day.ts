import type { CompanyId, Slot, TimetableId } from '@ketnoi/kernel';
import type { StandbyPair } from '../standby/standby-pair.js';
import type { TimetableInputs } from '../timetables/timetable-inputs.js';
import type { Meeting, Timetable } from '../timetables/timetable.js';

/** A fair while it is held, read at one instant: what its people know, and what a repair may use. */
export interface FairDay {
  /** By the database's clock. */
  readonly now: Date;
  readonly slots: readonly Slot[];
  readonly inputs: TimetableInputs;
  /** The newest version, and what it holds. */
  readonly released: Timetable;
  readonly meetings: readonly Meeting[];
  /** What the working timetable holds; null where there is none. */
  readonly working: readonly Meeting[] | null;
  readonly workingId: TimetableId | null;
  /** Everybody who takes part, and through which group. */
  readonly companies: ReadonlyMap<CompanyId, string | null>;
  /** Prepared for the newest version. */
  readonly standby: readonly StandbyPair[];
}

/** The first slot that has not begun: what lies before it has happened, and stays as it was. */
export const firstOpenSlot = ({ slots, now }: Pick<FairDay, 'slots' | 'now'>): number =>
  slots.filter((slot) => slot.startsAt <= now).length;
