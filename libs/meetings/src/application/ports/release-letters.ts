import type { FairId } from '@ketnoi/kernel';
import type { MeetingChange } from '../../domain/timetables/diff.js';

/** Port: letters that a timetable is out, to those whose meetings change with it, and to nobody else. */
export abstract class ReleaseLetters {
  /** @returns how many were written: one for each who attends for a company, or interprets */
  abstract write(fairId: FairId, versionNumber: number, changes: readonly MeetingChange[]): Promise<number>;
}
