import { type EditedLinkRow, LINK_STATES, type LinkListColumn, type LinkListProblem } from '@ketnoi/accounts';
import type { Result } from '@ketnoi/kernel';
import { text, type TextKey } from '@ketnoi/messages';
import type { ListHeadings } from './list-headings.js';
import { readEditedList } from './read-edited-list.js';
import { codesOfWords } from './told-words.js';

/** The columns of the list of sign-in links that are compared when it comes back. */
export const LINK_LIST_HEADINGS: ListHeadings<LinkListColumn | 'id' | 'stamp'> = {
  person: 'columns.person',
  state: 'columns.invitation-state',
  id: 'columns.id',
  stamp: 'columns.stamp',
};

/** Those that stand there for readers alone. */
export const LINK_LIST_ASIDE = ['columns.used-at', 'columns.expires-at'] as const satisfies readonly TextKey[];

const stateOf = codesOfWords(LINK_STATES, (state, language) => text(language, 'values.link-state', { state }));

/** States come back as codes. */
export async function readEditedLinks(
  bytes: Uint8Array,
): Promise<Result<readonly EditedLinkRow[], readonly LinkListProblem[]>> {
  const read = await readEditedList<LinkListColumn>(bytes, LINK_LIST_HEADINGS, LINK_LIST_ASIDE);
  if (!read.ok) return read;
  const rows = read.value.map(({ row, cells }) => ({
    row,
    cells: cells.state === undefined ? cells : { ...cells, state: stateOf(cells.state) },
  }));
  return { ok: true, value: rows };
}
