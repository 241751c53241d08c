import type { FairId } from '@ketnoi/kernel';
import type { MeetingChange } from '../../domain/timetables/diff.js';

/** The version that changes meetings, and whether organisers released it or a repair brought it about. */
export interface NewVersion {
  readonly cause: 'release' | 'repair';
  readonly versionNumber: number;
}

/** Port: letters to those whose meetings change with a version, and to nobody else; they leave after its transaction. */
export abstract class ChangeLetters {
  /** @returns how many were written: one for each who attends for a company, or interprets */
  abstract write(fairId: FairId, version: NewVersion, changes: readonly MeetingChange[]): Promise<number>;
}
