import type { CellChange, Cells, CompanyId, ListColumns } from '@ketnoi/kernel';
import type { EntryState } from './waitlist-entry.js';

export const WAITLIST_LIST_COLUMNS = ['company', 'off'] as const;
export type WaitlistListColumn = (typeof WAITLIST_LIST_COLUMNS)[number];

/** Of the waitlist it comes back who is taken off it and why; places follow from points and time, and are only read. */
export const WAITLIST_LIST: ListColumns<WaitlistListColumn> = {
  all: WAITLIST_LIST_COLUMNS,
  editable: new Set<WaitlistListColumn>(['off']),
};

export const LONGEST_OFF_REASON = 200;

export const cellsOfEntry = ({ companyName }: { readonly companyName: string }): Cells<WaitlistListColumn> => ({
  company: companyName,
  off: '',
});

export interface ReadLeaving {
  readonly companyId: CompanyId;
  readonly reason: string;
}

export interface LeavingProblem {
  readonly row: number;
  readonly column: WaitlistListColumn;
  readonly code: 'offer-stands' | 'too-long';
  readonly params?: { readonly most: number };
}

/** Who leaves by an edited list: nobody to whom a booth is offered, who answers that first. */
export function readLeavings(
  changes: readonly CellChange<WaitlistListColumn>[],
  entries: ReadonlyMap<string, { readonly companyId: CompanyId; readonly state: EntryState }>,
): { readonly leavings: readonly ReadLeaving[]; readonly problems: readonly LeavingProblem[] } {
  const leavings: ReadLeaving[] = [];
  const problems: LeavingProblem[] = [];
  for (const { row, column, id, after } of changes) {
    const entry = entries.get(id);
    if (!entry) continue;
    if (entry.state === 'offered') problems.push({ row, column, code: 'offer-stands' });
    else if (after.length > LONGEST_OFF_REASON)
      problems.push({ row, column, code: 'too-long', params: { most: LONGEST_OFF_REASON } });
    else leavings.push({ companyId: entry.companyId, reason: after });
  }
  return { leavings, problems };
}
