import type { Result } from '@ketnoi/kernel';
import type { EditedRivalRow, RivalListColumn, RivalListProblem } from '@ketnoi/meetings';
import type { TextKey } from '@ketnoi/messages';
import type { ListHeadings } from './list-headings.js';
import { readEditedList } from './read-edited-list.js';

/** The columns of the list of rivals that are compared when it comes back, and read where a row is new. */
export const RIVAL_LIST_HEADINGS: ListHeadings<RivalListColumn | 'id' | 'stamp'> = {
  rivals: 'columns.rivals',
  id: 'columns.id',
  stamp: 'columns.stamp',
};

/** Stands there for readers alone: who writes a new row has a place to count on. */
export const RIVAL_LIST_ASIDE = ['columns.rival-group'] as const satisfies readonly TextKey[];

export const readEditedRivals = (
  bytes: Uint8Array,
): Promise<Result<readonly EditedRivalRow[], readonly RivalListProblem[]>> =>
  readEditedList(bytes, RIVAL_LIST_HEADINGS, RIVAL_LIST_ASIDE);
