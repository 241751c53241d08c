import { type CellChange, type Cells, type ListColumns, normalFirmCode } from '@ketnoi/kernel';
import { checkCompany, type Company } from './company.js';
import { type CellProblem, FIRM_ROLES } from './firm-row.js';
import { checkParticipation, type Participation } from './participation.js';

/** A firm as the office's list shows it. */
export interface ListedFirm {
  readonly company: Company;
  readonly participation: Participation;
  readonly groupName: string | null;
  /** Numbers of the booths at which it stands. */
  readonly booths: readonly string[];
  /** Whether what it shows at all fairs is the organisers' to change. */
  readonly inCare: boolean;
}

export const LISTED_FIRM_COLUMNS = [
  'registeredName',
  'englishName',
  'shortName',
  'taxCode',
  'country',
  'industrialZone',
  'website',
  'foundedYear',
  'sectorId',
  'role',
  'seats',
  'mostMeetings',
  'group',
  'booths',
] as const;
export type ListedFirmColumn = (typeof LISTED_FIRM_COLUMNS)[number];

const OF_PARTICIPATION: ReadonlySet<ListedFirmColumn> = new Set(['role', 'seats', 'mostMeetings']);

export const FIRM_LIST: ListColumns<ListedFirmColumn> = {
  all: LISTED_FIRM_COLUMNS,
  editable: new Set(LISTED_FIRM_COLUMNS.filter((column) => column !== 'group' && column !== 'booths')),
};

const roleOf = ({ asSupplier, asBuyer }: Participation): string =>
  asSupplier && asBuyer ? 'both' : asBuyer ? 'buyer' : 'supplier';

export const cellsOfFirm = ({ company, participation, groupName, booths }: ListedFirm): Cells<ListedFirmColumn> => ({
  registeredName: company.registeredName,
  englishName: company.englishName ?? '',
  shortName: company.shortName,
  taxCode: company.taxCode ?? '',
  country: company.country,
  industrialZone: company.industrialZone ?? '',
  website: company.website ?? '',
  foundedYear: company.foundedYear?.toString() ?? '',
  sectorId: company.sectorId ?? '',
  role: roleOf(participation),
  seats: String(participation.seats),
  mostMeetings: participation.mostMeetings?.toString() ?? '',
  group: groupName ?? '',
  booths: booths.join('; '),
});

export interface FirmEdit {
  /** Null: nothing of it changes. */
  readonly company: Company | null;
  readonly participation: Participation | null;
  readonly problems: readonly CellProblem[];
}

/** A firm with cells of a file in their place, and what is wrong with them. */
export function edited(firm: ListedFirm, changes: readonly CellChange<ListedFirmColumn>[]): FirmEdit {
  const cells = { ...cellsOfFirm(firm), ...Object.fromEntries(changes.map(({ column, after }) => [column, after])) };
  const shared = changes.filter(({ column }) => !OF_PARTICIPATION.has(column));
  const own = changes.filter(({ column }) => OF_PARTICIPATION.has(column));
  const company = shared.length > 0 ? withCells(firm.company, cells) : null;
  const participation = own.length > 0 ? takingPart(firm.participation, cells) : null;
  const row = changes[0]?.row ?? 0;
  const problems: CellProblem[] = firm.inCare
    ? []
    : shared.map(({ column }) => ({ row, column, code: 'not-in-care' as const }));
  const entries = company && checkCompany(company);
  const place = participation && checkParticipation(participation);
  for (const checked of [entries, place])
    if (checked && !checked.ok)
      for (const { path, code, params } of checked.error.problems)
        problems.push({ row, column: path[0] === 'asSupplier' ? 'role' : (path.at(-1) ?? null), code, params });
  if (participation && !(cells.role.toLowerCase() in FIRM_ROLES))
    problems.push({ row, column: 'role', code: 'unusable' });
  return { company, participation, problems };
}

const withCells = (company: Company, cells: Cells<ListedFirmColumn>): Company => ({
  ...company,
  registeredName: cells.registeredName,
  englishName: cells.englishName || null,
  shortName: cells.shortName,
  taxCode: cells.taxCode ? normalFirmCode(cells.taxCode, cells.country.toUpperCase()) : null,
  country: cells.country.toUpperCase(),
  industrialZone: cells.industrialZone || null,
  website: cells.website || null,
  foundedYear: cells.foundedYear ? Number(cells.foundedYear) : null,
  sectorId: cells.sectorId || null,
  version: company.version + 1,
});

const takingPart = (participation: Participation, { role, seats, mostMeetings }: Cells<ListedFirmColumn>) => ({
  ...participation,
  ...FIRM_ROLES[role.toLowerCase()],
  seats: Number(seats),
  mostMeetings: mostMeetings ? Number(mostMeetings) : null,
});
