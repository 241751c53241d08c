import type { EditedPavilionRow, PavilionListColumn, PavilionListProblem } from '@ketnoi/booth-allocation';
import type { Result } from '@ketnoi/kernel';
import type { TextKey } from '@ketnoi/messages';
import type { ListHeadings } from './list-headings.js';
import { readEditedList } from './read-edited-list.js';

/** The columns of the list of a pavilion that are compared when it comes back. */
export const PAVILION_LIST_HEADINGS: ListHeadings<PavilionListColumn | 'id' | 'stamp'> = {
  booth: 'columns.booth',
  firm: 'columns.invited-firm',
  id: 'columns.id',
  stamp: 'columns.stamp',
};

/** Those that stand there for readers alone. */
export const PAVILION_LIST_ASIDE = [
  'columns.area',
  'columns.company',
  'columns.state',
] as const satisfies readonly TextKey[];

export const readEditedPavilion = (
  bytes: Uint8Array,
): Promise<Result<readonly EditedPavilionRow[], readonly PavilionListProblem[]>> =>
  readEditedList(bytes, PAVILION_LIST_HEADINGS, PAVILION_LIST_ASIDE);
