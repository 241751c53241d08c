import type { Company } from '@ketnoi/directory';
import type { PersonId } from '@ketnoi/kernel';
import type { Sql } from './visibility.sql.js';

export const COMPANIES_IN_ONE_STATEMENT = 200;

const COLUMNS = [
  'registered_name',
  'english_name',
  'short_name',
  'tax_code',
  'country',
  'industrial_zone',
  'website',
  'founded_year',
  'sector_id',
] as const;

const valuesOf = (company: Company): readonly unknown[] => [
  company.registeredName,
  company.englishName,
  company.shortName,
  company.taxCode,
  company.country,
  company.industrialZone,
  company.website,
  company.foundedYear,
  company.sectorId,
];

/**
 * Many companies in one statement, each by its own version: a case per column and company. A derived table would be
 * shorter, but databases disagree on the collations of its literals.
 */
export function changeCompanies(companies: readonly Company[], by: PersonId): Sql {
  const cases = companies.map(() => 'WHEN ? THEN ?').join(' ');
  const sets = COLUMNS.map((column) => `${column} = CASE id ${cases} ELSE ${column} END`);
  const params = COLUMNS.flatMap((_, i) => companies.flatMap((company) => [company.id, valuesOf(company)[i]]));
  return {
    text: `UPDATE companies SET ${sets.join(', ')}, version = version + 1, updated_at = UTC_TIMESTAMP(3), updated_by = ?
      WHERE (id, version) IN (${companies.map(() => '(?, ?)').join(', ')})`,
    params: [...params, by, ...companies.flatMap(({ id, version }) => [id, version - 1])],
  };
}
