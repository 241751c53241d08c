import { type CompanyId, err, isFirmCode, normalFirmCode, ok, type Result } from '@ketnoi/kernel';
import { taxonomy } from '@ketnoi/taxonomy';
import { type InvalidEntries, invalid, Problems } from './problem.js';

export const EMPLOYEE_BANDS = ['1-10', '11-50', '51-100', '101-200', '201-500', '501+'] as const;
export type EmployeeBand = (typeof EMPLOYEE_BANDS)[number];

export const ADDRESS_KINDS = ['office', 'plant', 'billing'] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

export interface Address {
  readonly kind: AddressKind;
  readonly line: string;
  readonly district: string | null;
  readonly province: string | null;
  /** ISO 3166 alpha-2. */
  readonly country: string;
}

/** What a firm says of itself, apart from what it offers or wants. */
export interface CompanyEntries {
  /** As on its papers, in its own script. */
  readonly registeredName: string;
  readonly englishName: string | null;
  readonly shortName: string;
  /** Of Vietnam the tax code, which its firms must give; of another country its register's number, with the country in front. */
  readonly taxCode: string | null;
  readonly country: string;
  readonly plantInVietnam: boolean;
  readonly industrialZone: string | null;
  readonly website: string | null;
  readonly employeeBand: EmployeeBand | null;
  readonly foundedYear: number | null;
  readonly sectorId: string | null;
  readonly buyerIndustryId: string | null;
  readonly addresses: readonly Address[];
}

export interface Company extends CompanyEntries {
  readonly id: CompanyId;
  /** An invented firm of a demo. */
  readonly fictional: boolean;
  /** Counts changes, so that nobody overwrites what they have not seen. */
  readonly version: number;
}

export const HOME = 'VN';
const COUNTRY = /^[A-Z]{2}$/;
const WEBSITE = /^https?:\/\/[!-~]+$/;
const FIRST_YEAR = 1600;
const LAST_YEAR = 2100;

/** What may be kept: the same entries, the tax code in the form in which codes are compared. */
export function checkCompany(written: CompanyEntries): Result<CompanyEntries, InvalidEntries> {
  const { country, foundedYear } = written;
  const taxCode = written.taxCode === null ? null : normalFirmCode(written.taxCode, country);
  const entries = { ...written, taxCode };
  const problems = new Problems()
    .text('registeredName', entries.registeredName, 200)
    .optionalText('englishName', entries.englishName, 200)
    .text('shortName', entries.shortName, 80)
    .unless(COUNTRY.test(country), 'country', 'unusable')
    .unless(country !== HOME || taxCode !== null, 'taxCode', 'required')
    .unless(taxCode === null || !COUNTRY.test(country) || isFirmCode(taxCode, country), 'taxCode', 'wrong-firm-code')
    .optionalText('industrialZone', entries.industrialZone, 120)
    .unless(isWebsite(entries.website), 'website', 'unusable')
    .unless(foundedYear === null || isYear(foundedYear), 'foundedYear', 'out-of-range')
    .unless(knows('sector', entries.sectorId), 'sectorId', 'unknown-id')
    .unless(knows('industry', entries.buyerIndustryId), 'buyerIndustryId', 'unknown-id');
  const list = [...problems.list, ...entries.addresses.flatMap(addressProblems)];
  return list.length > 0 ? err(invalid(list)) : ok(entries);
}

const addressProblems = (address: Address, i: number) =>
  new Problems(['addresses', String(i)])
    .text('line', address.line, 200)
    .optionalText('district', address.district, 80)
    .optionalText('province', address.province, 80)
    .unless(COUNTRY.test(address.country), 'country', 'unusable').list;

const knows = (kind: 'sector' | 'industry', id: string | null): boolean =>
  id === null || taxonomy().kindOf(id) === kind;
const isYear = (year: number): boolean => Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
const isWebsite = (url: string | null): boolean => url === null || (url.length <= 200 && WEBSITE.test(url));
