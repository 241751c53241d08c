import { normalFirmCode } from '@ketnoi/kernel';
import { checkCompany, type CompanyEntries, HOME } from './company.js';
import type { EntryProblemCode } from './problem.js';

/** A line of a group leader's list. `row` counts as the sheet does: 1 is the line of headings. */
export interface FirmRow {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<FirmColumn, string>>>;
}

export const FIRM_COLUMNS = [
  'registeredName',
  'englishName',
  'shortName',
  'taxCode',
  'country',
  'industrialZone',
  'website',
  'address',
  'district',
  'province',
  'role',
  'seats',
] as const;
export type FirmColumn = (typeof FIRM_COLUMNS)[number];

export interface CellProblem {
  readonly row: number;
  /** Null where the row or the file as a whole is meant. */
  readonly column: FirmColumn | string | null;
  readonly code: EntryProblemCode;
  readonly params?: { readonly most: number };
}

export interface Firm {
  readonly row: number;
  readonly company: CompanyEntries;
  readonly asSupplier: boolean;
  readonly asBuyer: boolean;
  readonly seats: number;
}

export const FIRM_ROLES: Readonly<Record<string, Pick<Firm, 'asSupplier' | 'asBuyer'>>> = {
  '': { asSupplier: true, asBuyer: false },
  supplier: { asSupplier: true, asBuyer: false },
  buyer: { asSupplier: false, asBuyer: true },
  both: { asSupplier: true, asBuyer: true },
};

/** Reads a line: the firm, and everything that is wrong with it. A line without a role is a supplier's, without seats one person's. */
export function readFirm({ row, cells }: FirmRow): { readonly firm: Firm; readonly problems: readonly CellProblem[] } {
  const cell = (column: FirmColumn): string => cells[column]?.trim() ?? '';
  const optional = (column: FirmColumn): string | null => cell(column) || null;
  const country = cell('country').toUpperCase() || HOME;
  const taxCode = optional('taxCode');
  const address = optional('address');
  const company: CompanyEntries = {
    registeredName: cell('registeredName'),
    englishName: optional('englishName'),
    shortName: cell('shortName') || cell('registeredName').slice(0, 80),
    taxCode: taxCode === null ? null : normalFirmCode(taxCode, country),
    country,
    plantInVietnam: country === HOME,
    industrialZone: optional('industrialZone'),
    website: optional('website'),
    employeeBand: null,
    foundedYear: null,
    sectorId: null,
    buyerIndustryId: null,
    addresses:
      address === null
        ? []
        : [{ kind: 'office', line: address, district: optional('district'), province: optional('province'), country }],
  };
  const role = FIRM_ROLES[cell('role').toLowerCase()];
  const seats = cell('seats') === '' ? 1 : Number(cell('seats'));
  const checked = checkCompany(company);
  const problems: CellProblem[] = checked.ok
    ? []
    : checked.error.problems.map(({ path, code, params }) => ({ row, column: columnOf(path), code, params }));
  if (!role) problems.push({ row, column: 'role', code: 'unusable' });
  if (!Number.isInteger(seats) || seats < 1 || seats > 50)
    problems.push({ row, column: 'seats', code: 'out-of-range' });
  return { firm: { row, company, seats, ...(role ?? FIRM_ROLES['']) }, problems };
}

/** Entries of an address stand in columns of their own; its line stands in the column `address`. */
const columnOf = (path: readonly string[]): string => {
  const last = path.at(-1) ?? '';
  return path[0] === 'addresses' && last === 'line' ? 'address' : last;
};

/** Tax codes that stand in several lines: the second and later ones are problems. */
export function repeatedTaxCodes(firms: readonly Firm[]): readonly CellProblem[] {
  const seen = new Set<string>();
  return firms.flatMap(({ row, company: { taxCode } }) => {
    if (taxCode === null || !seen.has(taxCode)) {
      if (taxCode !== null) seen.add(taxCode);
      return [];
    }
    return [{ row, column: 'taxCode', code: 'duplicate' as const }];
  });
}
