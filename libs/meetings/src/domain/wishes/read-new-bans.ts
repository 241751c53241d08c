import type { CellChange } from '@ketnoi/kernel';
import {
  type BanListColumn,
  type BanListProblem,
  banId,
  type EditedBanRow,
  type ListedBan,
  reasonProblem,
} from './ban-list.js';
import { type FirmAtFair, firmMeant } from './firm-meant.js';

/** As many pairs as one file may add. */
export const MOST_NEW_BANS = 500;

type Told = Pick<BanListProblem, 'column' | 'code' | 'params'>;

/** A pair that a file adds, with the row that adds it. */
export interface NewBan extends ListedBan {
  readonly row: number;
}

/**
 * Rows that a file has beyond those that went out: which pairs they keep apart, or what is wrong with which cell. Only
 * who buys at the fair stands as the buyer, and only who sells as the supplier: two in each other's columns would be
 * kept apart from nothing.
 * @param apart ids of the pairs that are kept apart already
 */
export function readNewBans(
  rows: readonly EditedBanRow[],
  firms: readonly FirmAtFair[],
  apart: ReadonlySet<string>,
): { readonly bans: readonly NewBan[]; readonly problems: readonly BanListProblem[] } {
  const [bans, problems]: [NewBan[], BanListProblem[]] = [[], []];
  const beyond = rows.at(MOST_NEW_BANS);
  if (beyond) problems.push({ row: beyond.row, column: null, code: 'out-of-range' });
  const inFile = new Set<string>();
  for (const { row, cells } of rows.slice(0, MOST_NEW_BANS)) {
    const told: Told[] = [];
    const buyer = sideMeant('buyer', cells.buyer ?? '', firms, told);
    const supplier = sideMeant('supplier', cells.supplier ?? '', firms, told);
    const reason = cells.reason?.trim() ?? '';
    const tooLong = reasonProblem(row, reason);
    if (tooLong) told.push(tooLong);
    if (cells.state && cells.state !== 'apart') told.push({ column: 'state', code: 'unusable' });
    if (cells.stamp) told.push({ column: 'id', code: 'required' });
    if (buyer && supplier) {
      const pair = { buyerId: buyer.id, supplierId: supplier.id };
      const id = banId(pair);
      const code =
        buyer.id === supplier.id ? 'same-firm' : inFile.has(id) ? 'duplicate' : apart.has(id) && 'apart-already';
      if (code) told.push({ column: 'supplier', code });
      inFile.add(id);
      if (told.length === 0)
        bans.push({
          row,
          ...pair,
          buyerName: buyer.shortName,
          supplierName: supplier.shortName,
          reason: reason || null,
        });
    }
    problems.push(...told.map((problem) => ({ ...problem, row })));
  }
  return { bans, problems };
}

function sideMeant(
  side: 'buyer' | 'supplier',
  cell: string,
  firms: readonly FirmAtFair[],
  told: Told[],
): FirmAtFair | null {
  const firm = cell.trim() === '' ? 'required' : firmMeant(cell.trim(), firms);
  if (typeof firm === 'string') told.push({ column: side, code: firm });
  else if (side === 'buyer' && !firm.asBuyer) told.push({ column: side, code: 'no-buyer-here' });
  else if (side === 'supplier' && !firm.asSupplier) told.push({ column: side, code: 'no-supplier-here' });
  return typeof firm === 'string' ? null : firm;
}

/** A new pair as it is shown: the two may meet now and will not, for the reason that the row gives. */
export const changesOfNewBan = (ban: NewBan): readonly (CellChange<BanListColumn> & { readonly name: string })[] => {
  const of = { row: ban.row, id: banId(ban), name: pairName(ban) };
  return [
    { ...of, column: 'state', before: 'allowed', after: 'apart' },
    ...(ban.reason === null ? [] : [{ ...of, column: 'reason' as const, before: '', after: ban.reason }]),
  ];
};

export const pairName = ({ buyerName, supplierName }: Pick<ListedBan, 'buyerName' | 'supplierName'>): string =>
  `${buyerName} – ${supplierName}`;
