import type { CellChange, Cells, EditedCellProblem, EditedRow, ListColumns, RequestId } from '@ketnoi/kernel';
import { LONGEST_MEETING, type MeetingTerms } from '../settings/meeting-terms.js';
import type { PlaceKind } from './timetable-inputs.js';

export const FIXED_LIST_COLUMNS = ['buyer', 'supplier', 'pin', 'slots', 'after', 'others'] as const;
export type FixedListColumn = (typeof FIXED_LIST_COLUMNS)[number];

export const PIN_STATES = ['pinned', 'free'] as const;

/**
 * Of meetings that rounds leave alone or that are special, pins can be taken off, slots counted anew and the rest lifted.
 * Where a pin holds a meeting is told beside it: the list of the timetable moves meetings.
 */
export const FIXED_LIST: ListColumns<FixedListColumn> = {
  all: FIXED_LIST_COLUMNS,
  editable: new Set<FixedListColumn>(['pin', 'slots', 'after', 'others']),
};

/** A meeting that is pinned, special, or both, by its names. */
export interface ListedFixed {
  readonly terms: MeetingTerms;
  readonly buyerName: string;
  readonly supplierName: string;
  readonly pin: PinnedThere | null;
  /** Pairs whose meetings must be over before. */
  readonly afterNames: readonly string[];
  /** Companies at it beside the two. */
  readonly otherNames: readonly string[];
}

/** Where a pin holds a meeting; all null: wherever it fits. */
export interface PinnedThere {
  readonly startsAt: Date | null;
  readonly placeKind: PlaceKind | null;
  readonly placeNumber: string | null;
  readonly interpreterName: string | null;
}

export type EditedFixedRow = EditedRow<FixedListColumn>;
export type FixedListProblem = EditedCellProblem<'only-emptied' | 'pinned-in-grid' | 'timetable-under-way'>;

export const cellsOfFixed = ({ terms, pin, ...names }: ListedFixed): Cells<FixedListColumn> => ({
  buyer: names.buyerName,
  supplier: names.supplierName,
  pin: pin ? 'pinned' : 'free',
  slots: String(terms.length),
  after: names.afterNames.join('; '),
  others: names.otherNames.join('; '),
});

export interface FixedEdits {
  readonly unpinned: readonly RequestId[];
  /** As they are from now on. */
  readonly terms: readonly MeetingTerms[];
}

type Change = CellChange<FixedListColumn>;

/** @param underWay a round makes the timetable: what is pinned now, it has read already */
export function readFixedEdits(
  changes: readonly Change[],
  fixed: ReadonlyMap<string, ListedFixed>,
  underWay: boolean,
): FixedEdits & { readonly problems: readonly FixedListProblem[] } {
  const problems: FixedListProblem[] = [];
  const unpinned: RequestId[] = [];
  const terms = new Map<string, MeetingTerms>();
  for (const change of changes) {
    const { row, id, column, after } = change;
    const stands = terms.get(id) ?? fixed.get(id)?.terms;
    if (!stands) continue;
    const code = problemOf(change, underWay);
    if (code) problems.push({ row, column, code });
    else if (column === 'pin') unpinned.push(stands.requestId);
    else if (column === 'slots') terms.set(id, { ...stands, length: Number(after) });
    else if (column === 'after') terms.set(id, { ...stands, after: [] });
    else terms.set(id, { ...stands, others: [] });
  }
  return { unpinned, terms: [...terms.values()], problems };
}

function problemOf({ column, after }: Change, underWay: boolean): FixedListProblem['code'] | null {
  if (column === 'slots') return slotsProblem(after);
  if (column !== 'pin') return after === '' ? null : 'only-emptied';
  if (after === 'pinned') return 'pinned-in-grid';
  if (after !== 'free') return after === '' ? 'required' : 'unusable';
  return underWay ? 'timetable-under-way' : null;
}

function slotsProblem(cell: string): FixedListProblem['code'] | null {
  if (cell === '') return 'required';
  if (!/^\d+$/.test(cell)) return 'unusable';
  return Number(cell) < 1 || Number(cell) > LONGEST_MEETING ? 'out-of-range' : null;
}
