import type { CellChange, Cells, EditedCellProblem, ListColumns } from '@ketnoi/kernel';
import type { SignInLink } from './sign-in-link.js';

export const LINK_LIST_COLUMNS = ['person', 'state'] as const;
export type LinkListColumn = (typeof LINK_LIST_COLUMNS)[number];

/** Of links by which staff sign in it comes back which are revoked. Their secrets are in no list. */
export const LINK_LIST: ListColumns<LinkListColumn> = {
  all: LINK_LIST_COLUMNS,
  editable: new Set<LinkListColumn>(['state']),
};

export const LINK_STATES = ['valid', 'over', 'revoked'] as const;
type LinkState = (typeof LINK_STATES)[number];

/** A link that was used counts on: to revoke it ends the session that it opened. */
export function linkStateOf({ revokedAt, expiresAt }: SignInLink, now: Date): LinkState {
  if (revokedAt !== null) return 'revoked';
  return expiresAt > now ? 'valid' : 'over';
}

/** `name`: of its person, as the reader may know it. */
export const cellsOfLink = (link: SignInLink, name: string, now: Date): Cells<LinkListColumn> => ({
  person: name,
  state: linkStateOf(link, now),
});

export type LinkListProblem = EditedCellProblem<'link-not-yours' | 'link-only-revoked'>;

/** Which links an edited list revokes, and which it cannot. */
export function readRevocations(
  changes: readonly CellChange<LinkListColumn>[],
  mayRevoke: (id: string) => boolean,
): { readonly revoked: readonly string[]; readonly problems: readonly LinkListProblem[] } {
  const read = changes.map(({ row, id, column, before, after }) => {
    if (before !== 'valid' || after !== 'revoked') return { row, column, code: 'link-only-revoked' as const };
    return mayRevoke(id) ? id : { row, column, code: 'link-not-yours' as const };
  });
  return {
    revoked: read.filter((one) => typeof one === 'string'),
    problems: read.filter((one) => typeof one !== 'string'),
  };
}
