import type { FairId, Id, PersonId, RequestId, TimetableId } from '@ketnoi/kernel';
import type { Absence } from '../../../domain/repair/absences.js';
import type { ReportedEvent } from '../../../domain/repair/reported-event.js';
import type { MeetingChange } from '../../../domain/timetables/diff.js';
import type { Occupancy } from '../../../domain/timetables/occupancy.js';
import type { Timetable, TimetableFigures, Unscheduled } from '../../../domain/timetables/timetable.js';
import type { Result } from '@ketnoi/kernel';
import type { OccupancyTaken } from '../../ports/timetables.js';

export type RepairId = Id<'repair'>;

/** What was reported and applied, kept so that it can be undone. */
export interface Repair {
  readonly fairId: FairId;
  readonly id: RepairId;
  /** The version that it released, and the timetable that was the newest before. */
  readonly versionNumber: number;
  readonly basedOn: TimetableId;
}

export interface NewRepair extends Repair {
  readonly events: readonly ReportedEvent[];
  readonly absences: readonly Absence[];
  readonly calledOff: readonly RequestId[];
  readonly changes: readonly MeetingChange[];
  readonly by: PersonId;
}

/** Slots of somebody or something that one repair reported missing, and all that it was about. */
export interface ToldAbsence {
  readonly repairId: RepairId;
  readonly slots: readonly number[];
  readonly events: readonly ReportedEvent[];
  readonly at: Date;
}

export interface ChangedVersion {
  readonly basedOn: Timetable;
  readonly id: TimetableId;
  readonly by: PersonId;
  readonly figures: TimetableFigures;
  readonly changes: readonly MeetingChange[];
  /** Of the changed meetings alone: everybody else keeps their seat. */
  readonly occupancies: readonly Occupancy[];
  /** All of the new version. */
  readonly unscheduled: readonly Unscheduled[];
}

/** Port: repairs, and versions that differ from the one before by some meetings. */
export abstract class Repairs {
  /**
   * Locks the working and the newest released timetable until the transaction ends. Whoever waited must look again which
   * version is the newest: it may not be the one that was locked.
   */
  abstract lock(fairId: FairId): Promise<void>;
  /** Releases the version and lets the working timetable go on from it. When refused, the caller rolls back. */
  abstract release(version: ChangedVersion): Promise<Result<number, OccupancyTaken>>;
  /** Keeps what was reported; pins follow the version that was released. */
  abstract add(repair: NewRepair): Promise<void>;
  abstract ofVersion(fairId: FairId, versionNumber: number): Promise<Repair | null>;
  /** Takes back what was reported and puts the pins where they were, unless somebody has changed them since. */
  abstract takeBack(repair: Repair): Promise<void>;
  /** In which slots a company, an interpreter or a place was reported missing, repair by repair. */
  abstract absencesTold(fairId: FairId, subjectId: string): Promise<readonly ToldAbsence[]>;
  abstract forgetAbsence(
    fairId: FairId,
    subjectId: string,
    repairId: RepairId,
    slots: readonly number[],
  ): Promise<void>;
  /** Pins that do not agree with the version move to where their meeting is held, or go. */
  abstract pinsFollow(fairId: FairId, versionNumber: number, changed: ReadonlySet<RequestId>): Promise<void>;
  abstract unscheduled(fairId: FairId, timetableId: TimetableId): Promise<readonly Unscheduled[]>;
}
