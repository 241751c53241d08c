import {
  type EditedGrantRow,
  GRANT_STATES,
  type GrantListColumn,
  type GrantListProblem,
} from '@ketnoi/booth-allocation';
import type { Result } from '@ketnoi/kernel';
import { text, type TextKey } from '@ketnoi/messages';
import type { ListHeadings } from './list-headings.js';
import { readEditedList } from './read-edited-list.js';
import { codesOfWords } from './told-words.js';

/** The columns of the list of requests for a subsidy that are compared when it comes back. */
export const GRANT_LIST_HEADINGS: ListHeadings<GrantListColumn | 'id' | 'stamp'> = {
  programme: 'columns.programme',
  company: 'columns.company',
  booth: 'columns.booth',
  state: 'columns.state',
  decision: 'columns.decision',
  reason: 'columns.reason',
  id: 'columns.id',
  stamp: 'columns.stamp',
};

/** Those that stand there for readers alone. */
export const GRANT_LIST_ASIDE = [
  'columns.programme-decision',
  'columns.tax-code',
  'columns.subsidised-costs',
  'columns.full-price',
  'columns.city-share',
  'columns.firm-share',
  'columns.reserved',
  'columns.settled',
  'columns.requested-at',
  'columns.decided-at',
  'columns.settled-at',
] as const satisfies readonly TextKey[];

const stateOf = codesOfWords(GRANT_STATES, (state, language) => text(language, 'values.grant-state', { state }));

/** States come back as codes. */
export async function readEditedGrants(
  bytes: Uint8Array,
): Promise<Result<readonly EditedGrantRow[], readonly GrantListProblem[]>> {
  const read = await readEditedList<GrantListColumn>(bytes, GRANT_LIST_HEADINGS, GRANT_LIST_ASIDE);
  if (!read.ok) return read;
  const rows = read.value.map(({ row, cells }) => ({
    row,
    cells: cells.state === undefined ? cells : { ...cells, state: stateOf(cells.state) },
  }));
  return { ok: true, value: rows };
}
