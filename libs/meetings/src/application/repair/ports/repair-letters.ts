import type { FairId } from '@ketnoi/kernel';
import type { MeetingChange } from '../../../domain/timetables/diff.js';

/** Port: letters to those whose meetings change, and to nobody else; they leave after the transaction that wrote them. */
export abstract class RepairLetters {
  /** @returns how many were written: one for each who attends for a company, or interprets */
  abstract write(fairId: FairId, versionNumber: number, changes: readonly MeetingChange[]): Promise<number>;
}
