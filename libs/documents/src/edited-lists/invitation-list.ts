import {
  type EditedInvitationRow,
  INVITATION_STATES,
  type InvitationListColumn,
  type InvitationListProblem,
  MEMBERSHIP_ROLES,
} from '@ketnoi/accounts';
import type { Result } from '@ketnoi/kernel';
import { text, type TextKey } from '@ketnoi/messages';
import type { ListHeadings } from './list-headings.js';
import { readEditedList } from './read-edited-list.js';
import { codesOfWords } from './told-words.js';

/** The columns of the list of invitations that are compared when it comes back, and read where a row is new. */
export const INVITATION_LIST_HEADINGS: ListHeadings<InvitationListColumn | 'id' | 'stamp'> = {
  email: 'columns.email',
  name: 'columns.person',
  role: 'columns.role',
  firm: 'columns.invited-firm',
  language: 'columns.letter-language',
  state: 'columns.invitation-state',
  id: 'columns.id',
  stamp: 'columns.stamp',
};

/** Those that stand there for readers alone. */
export const INVITATION_LIST_ASIDE = ['columns.company', 'columns.expires-at'] as const satisfies readonly TextKey[];

const roleOf = codesOfWords(MEMBERSHIP_ROLES, (role, language) => text(language, 'values.fair-role', { role }));
const stateOf = codesOfWords(INVITATION_STATES, (state, language) =>
  text(language, 'values.invitation-state', { state }),
);

/**
 * Roles and states come back as codes. Rows without an id are new invitations; the column of ids has to be there, so that
 * a list that lost it does not invite everybody again.
 */
export async function readEditedInvitations(
  bytes: Uint8Array,
): Promise<Result<readonly EditedInvitationRow[], readonly InvitationListProblem[]>> {
  const rows = await readEditedList<InvitationListColumn>(bytes, INVITATION_LIST_HEADINGS, INVITATION_LIST_ASIDE);
  if (!rows.ok) return rows;
  return { ok: true, value: rows.value.map(({ row, cells }) => ({ row, cells: inCodes(cells) })) };
}

function inCodes(cells: EditedInvitationRow['cells']): EditedInvitationRow['cells'] {
  const { role, state } = cells;
  return {
    ...cells,
    ...(role === undefined ? {} : { role: roleOf(role) }),
    ...(state === undefined ? {} : { state: stateOf(state) }),
  };
}
