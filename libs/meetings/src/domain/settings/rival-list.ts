import type { Cells, EditedCellProblem, EditedRow, ListColumns, NamedChange } from '@ketnoi/kernel';
import type { FirmAtFair } from '../wishes/firm-meant.js';

export const RIVAL_LIST_COLUMNS = ['rivals'] as const;
export type RivalListColumn = (typeof RIVAL_LIST_COLUMNS)[number];

/** A row is a group of competitors; all that it says is who is in it. */
export const RIVAL_LIST: ListColumns<RivalListColumn> = {
  all: RIVAL_LIST_COLUMNS,
  editable: new Set(RIVAL_LIST_COLUMNS),
};

export const MOST_RIVAL_GROUPS = 200;
export const MOST_RIVALS_IN_GROUP = 20;

export type Rival = Pick<FirmAtFair, 'id' | 'shortName' | 'registeredName' | 'taxCode'>;
export type RivalGroup = readonly Rival[];

export type EditedRivalRow = EditedRow<RivalListColumn>;
export type RivalListProblem = EditedCellProblem<
  | 'member-unknown'
  | 'name-of-other'
  | 'firm-twice'
  | 'too-few-rivals'
  | 'too-many-rivals'
  | 'too-many-rival-groups'
  | 'rivals-already'
>;

/** What is approved is told of each firm: which group it comes into or leaves. */
export type RivalChange = NamedChange<RivalListColumn | 'group'>;

/** Groups have no names: as on the page, a number by their order. Whether it is still the same one the stamp tells. */
export const rivalGroupId = (at: number): string => String(at + 1);

export const cellsOfRivals = (group: RivalGroup): Cells<RivalListColumn> => ({ rivals: toldRivals(group) });

/** By their names, whoever came first; who is called like another of them by the id. */
export function toldRivals(group: RivalGroup): string {
  const told = group.map(toldRival);
  return group
    .map((firm, i) => ({ ...firm, told: told.filter((one) => one === told[i]).length > 1 ? firm.id : told[i] }))
    .sort((one, other) => (one.told < other.told ? -1 : 1))
    .map((firm) => firm.told)
    .join('; ');
}

const BETWEEN = /[;；\r\n]/;

/** A name that would be torn apart stays out. */
export const toldRival = ({ id, shortName, taxCode }: Rival): string =>
  BETWEEN.test(shortName) ? (taxCode ?? id) : taxCode === null ? shortName : `${shortName} (${taxCode})`;

export const rivalsIn = (cell: string): string[] =>
  cell
    .split(BETWEEN)
    .map((part) => part.replaceAll(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
