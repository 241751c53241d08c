import { type Actor, type FairId, hasFairRole } from '@ketnoi/kernel';

/** The desk hears first who is late or does not come, so it may mend the timetable as organisers may. */
export const mayRepair = (actor: Actor, fairId: FairId): boolean =>
  hasFairRole(actor, fairId, 'organiser', 'desk-staff');

/** Who mends and who oversees see what is prepared. */
export const seesRepairs = (actor: Actor, fairId: FairId): boolean =>
  mayRepair(actor, fairId) || hasFairRole(actor, fairId, 'programme-officer');

/** There is nothing to mend: no timetable has been released. */
export interface NothingReleased {
  readonly code: 'nothing-released';
}
export const NOTHING_RELEASED: NothingReleased = { code: 'nothing-released' };

/** Something has changed since it was previewed; what would be written now is something else. */
export interface RepairOutdated {
  readonly code: 'repair-outdated';
  readonly newestVersion: number;
}

/** The working timetable holds work that no version has: undoing would throw it away. */
export interface UnreleasedWork {
  readonly code: 'unreleased-work';
  /** Meetings that would go back. */
  readonly count: number;
}

/** Another version was released after the repair: to undo it would take that back too. */
export interface RepairSuperseded {
  readonly code: 'repair-superseded';
  readonly newestVersion: number;
}
