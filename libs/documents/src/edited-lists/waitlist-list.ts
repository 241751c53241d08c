import type { EditedWaitlistRow, WaitlistListColumn, WaitlistListProblem } from '@ketnoi/booth-allocation';
import type { Result } from '@ketnoi/kernel';
import type { TextKey } from '@ketnoi/messages';
import type { ListHeadings } from './list-headings.js';
import { readEditedList } from './read-edited-list.js';

/** The columns of the waitlist that are compared when it comes back. */
export const WAITLIST_LIST_HEADINGS: ListHeadings<WaitlistListColumn | 'id' | 'stamp'> = {
  company: 'columns.company',
  off: 'columns.off-because',
  id: 'columns.id',
  stamp: 'columns.stamp',
};

/** Those that stand there for readers alone. */
export const WAITLIST_LIST_ASIDE = [
  'columns.position',
  'columns.points',
  'columns.joined-at',
  'columns.least-area',
  'columns.most-area',
  'columns.kind',
  'columns.offered-booth',
  'columns.deadline',
] as const satisfies readonly TextKey[];

export const readEditedWaitlist = (
  bytes: Uint8Array,
): Promise<Result<readonly EditedWaitlistRow[], readonly WaitlistListProblem[]>> =>
  readEditedList(bytes, WAITLIST_LIST_HEADINGS, WAITLIST_LIST_ASIDE);
