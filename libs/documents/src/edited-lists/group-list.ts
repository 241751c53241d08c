import type { EditedGroupRow, GroupListColumn, GroupListProblem } from '@ketnoi/directory';
import type { Result } from '@ketnoi/kernel';
import type { TextKey } from '@ketnoi/messages';
import type { ListHeadings } from './list-headings.js';
import { readEditedList } from './read-edited-list.js';

/** The columns of the list of groups that are compared when it comes back. */
export const GROUP_LIST_HEADINGS: ListHeadings<GroupListColumn | 'id' | 'stamp'> = {
  group: 'columns.group',
  members: 'columns.group-members',
  id: 'columns.id',
  stamp: 'columns.stamp',
};

/** Those that stand there for readers alone. */
export const GROUP_LIST_ASIDE = [
  'columns.group-kind',
  'columns.leader',
  'columns.email',
  'columns.group-firms',
] as const satisfies readonly TextKey[];

export const readEditedGroups = (
  bytes: Uint8Array,
): Promise<Result<readonly EditedGroupRow[], readonly GroupListProblem[]>> =>
  readEditedList(bytes, GROUP_LIST_HEADINGS, GROUP_LIST_ASIDE);
