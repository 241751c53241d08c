import type { CellChange, Cells, CompanyId, EditedCellProblem, EditedRow, ListColumns } from '@ketnoi/kernel';

export const BAN_LIST_COLUMNS = ['buyer', 'supplier', 'reason', 'state'] as const;
export type BanListColumn = (typeof BAN_LIST_COLUMNS)[number];

/** Whether an organiser keeps the two apart. */
export const BAN_STATES = ['apart', 'allowed'] as const;

/** Of a pair that is kept apart the reason can be told anew, or the two allowed to meet; who they are is only read. */
export const BAN_LIST: ListColumns<BanListColumn> = {
  all: BAN_LIST_COLUMNS,
  editable: new Set<BanListColumn>(['reason', 'state']),
};

export const LONGEST_BAN_REASON = 200;

/** A pair that is kept apart, by its names. */
export interface ListedBan {
  readonly buyerId: CompanyId;
  readonly supplierId: CompanyId;
  readonly buyerName: string;
  readonly supplierName: string;
  readonly reason: string | null;
}

export type EditedBanRow = EditedRow<BanListColumn>;
export type BanListProblem = EditedCellProblem<
  | 'too-long'
  | 'no-firm-so-named'
  | 'several-firms'
  | 'no-buyer-here'
  | 'no-supplier-here'
  | 'same-firm'
  | 'apart-already'
>;

type Pair = Pick<ListedBan, 'buyerId' | 'supplierId'>;

/** How the list names a pair, in one word. */
export const banId = ({ buyerId, supplierId }: Pair): string => `${buyerId}:${supplierId}`;

export const cellsOfBan = (ban: ListedBan): Cells<BanListColumn> => ({
  buyer: ban.buyerName,
  supplier: ban.supplierName,
  reason: ban.reason ?? '',
  state: 'apart',
});

/** What is done to pairs that are kept apart already: allowed to meet, or apart for another reason. */
export interface BanEdits {
  readonly lifted: readonly ListedBan[];
  readonly reasoned: readonly { readonly ban: ListedBan; readonly reason: string | null }[];
}

/** Reads what was changed of known pairs. Why two were kept apart is not told anew of two that may meet again. */
export function readBanEdits(
  changes: readonly CellChange<BanListColumn>[],
  bans: ReadonlyMap<string, ListedBan>,
): BanEdits & { readonly problems: readonly BanListProblem[]; readonly made: readonly CellChange<BanListColumn>[] } {
  const problems: BanListProblem[] = [];
  const lifted = new Map<string, ListedBan>();
  for (const { row, id, column, after } of changes) {
    const ban = bans.get(id);
    if (column !== 'state' || !ban) continue;
    if (after === 'allowed') lifted.set(id, ban);
    else problems.push({ row, column, code: after === '' ? 'required' : 'unusable' });
  }
  const made = changes.filter(({ id, column }) => column === 'state' || !lifted.has(id));
  const reasoned: BanEdits['reasoned'][number][] = [];
  for (const { row, id, column, after } of made) {
    const ban = bans.get(id);
    if (column !== 'reason' || !ban) continue;
    const problem = reasonProblem(row, after);
    if (problem) problems.push(problem);
    else reasoned.push({ ban, reason: after || null });
  }
  return { lifted: [...lifted.values()], reasoned, problems, made };
}

export const reasonProblem = (row: number, reason: string): BanListProblem | null =>
  reason.length > LONGEST_BAN_REASON
    ? { row, column: 'reason', code: 'too-long', params: { most: LONGEST_BAN_REASON } }
    : null;
