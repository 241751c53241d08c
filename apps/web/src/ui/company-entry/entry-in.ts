import { textIn } from '../typed';
import type { CompanyEntryFragment, EditCompanyMutationVariables } from './company-entry.generated';

export type CompanyInput = EditCompanyMutationVariables['input']['company'];
export type Address = CompanyEntryFragment['addresses'][number];
export type EmployeeBand = NonNullable<CompanyEntryFragment['employeeBand']>;

export const EMPLOYEE_BANDS: readonly EmployeeBand[] = [
  'FROM_1_TO_10',
  'FROM_11_TO_50',
  'FROM_51_TO_100',
  'FROM_101_TO_200',
  'FROM_201_TO_500',
  'FROM_501_UP',
];

/** `11–50`, `501+` */
export const bandName = (band: EmployeeBand): string =>
  band.replace('FROM_', '').replace('_TO_', '–').replace('_UP', '+');

/** What the fields of a company say. Addresses are edited as rows; an empty row is none. */
export function companyIn(typed: FormData, addresses: readonly Address[]): CompanyInput {
  const optional = (name: string): string | null => textIn(typed, name) || null;
  const [country, year] = [textIn(typed, 'country'), textIn(typed, 'foundedYear')];
  return {
    registeredName: textIn(typed, 'registeredName'),
    englishName: optional('englishName'),
    shortName: textIn(typed, 'shortName'),
    taxCode: optional('taxCode'),
    country,
    plantInVietnam: typed.get('plantInVietnam') !== null,
    industrialZone: optional('industrialZone'),
    website: optional('website'),
    employeeBand: optional('employeeBand') as EmployeeBand | null,
    foundedYear: year === '' ? null : Number(year),
    sectorId: optional('sectorId'),
    buyerIndustryId: optional('buyerIndustryId'),
    addresses: addresses
      .filter(({ line, district, province }) => [line, district, province].some((part) => part?.trim()))
      .map((address) => ({
        ...address,
        line: address.line.trim(),
        district: address.district?.trim() || null,
        province: address.province?.trim() || null,
      })),
  };
}
