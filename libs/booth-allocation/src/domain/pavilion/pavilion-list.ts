import {
  type Cells,
  type CompanyId,
  type EditedCellProblem,
  type EditedRow,
  firmOfTaxCode,
  type ListColumns,
  normalTaxCode,
  taxCodesMeant,
} from '@ketnoi/kernel';
import type { PavilionBooth } from './pavilion.js';

/** `price` stands in no file: it tells what a firm will owe for a booth that it is given. */
export const PAVILION_LIST_COLUMNS = ['booth', 'firm'] as const;
export type PavilionListColumn = (typeof PAVILION_LIST_COLUMNS)[number];

/** Of a pavilion it comes back whose its booths are; which booths it has is only read. */
export const PAVILION_LIST: ListColumns<PavilionListColumn> = {
  all: PAVILION_LIST_COLUMNS,
  editable: new Set<PavilionListColumn>(['firm']),
};

export type EditedPavilionRow = EditedRow<PavilionListColumn>;

export const PAVILION_LIST_REFUSALS = [
  'not-in-group',
  'pavilion-over',
  'not-an-exhibitor',
  'booth-withdrawn',
  'not-priced',
  'money-came-in',
  'wrong-state',
] as const;
export type PavilionListProblem = EditedCellProblem<(typeof PAVILION_LIST_REFUSALS)[number] | 'several-firms'>;

interface Member {
  readonly companyId: CompanyId;
  readonly taxCode: string | null;
  readonly shortName: string;
}

/** How a list names the firm of a booth: by its tax code or, where it has none, by its id; nothing = still to be given. */
export const keyOfMember = ({ companyId, taxCode }: Omit<Member, 'shortName'>): string => taxCode ?? companyId;

export function cellsOfPavilionBooth(
  { number, companyId }: PavilionBooth,
  members: readonly Member[],
): Cells<PavilionListColumn> {
  const member = members.find((one) => one.companyId === companyId);
  return { booth: number, firm: member ? keyOfMember(member) : (companyId ?? '') };
}

/** Which firm of the group a cell names: by tax code, id, or its name as it is written. */
export function memberMeant<One extends Member>(
  cell: string,
  members: readonly One[],
): One | 'not-in-group' | 'several-firms' {
  const one = members.find(({ companyId }) => companyId === cell.toLowerCase()) ?? firmOfTaxCode(members, cell);
  if (one) return one;
  const codes = taxCodesMeant(cell);
  const name = cell.normalize('NFC').trim();
  const meant = members.filter(
    ({ taxCode, shortName }) =>
      (taxCode !== null && codes.includes(normalTaxCode(taxCode))) || shortName.normalize('NFC') === name,
  );
  if (meant.length > 1) return 'several-firms';
  return meant[0] ?? 'not-in-group';
}

/** Firms as the list names them, also where a spreadsheet dropped a zero or a name was written; others as they are. */
export const withMembersNamed = (
  rows: readonly EditedPavilionRow[],
  members: readonly Member[],
): readonly EditedPavilionRow[] =>
  rows.map(({ row, cells }) => {
    const meant = cells.firm ? memberMeant(cells.firm, members) : null;
    return meant && typeof meant !== 'string' ? { row, cells: { ...cells, firm: keyOfMember(meant) } } : { row, cells };
  });

export function refusalTold(code: string): PavilionListProblem['code'] {
  return PAVILION_LIST_REFUSALS.find((one) => one === code) ?? 'unusable';
}
