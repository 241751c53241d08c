import type { CompanyId } from '@ketnoi/kernel';
import type { Address, CompanyCard, EmployeeBand } from '@ketnoi/directory';

export interface CompanyRow {
  id: CompanyId;
  registered_name: string;
  english_name: string | null;
  short_name: string;
  tax_code: string | null;
  country: string;
  plant_in_vietnam: number;
  industrial_zone: string | null;
  website: string | null;
  employee_band: EmployeeBand | null;
  founded_year: number | null;
  sector_id: string | null;
  buyer_industry_id: string | null;
  fictional: number;
  version: number;
}

export interface AddressRow extends Address {
  companyId: CompanyId;
}

const COLUMNS = [
  'id',
  'registered_name',
  'english_name',
  'short_name',
  'tax_code',
  'country',
  'plant_in_vietnam',
  'industrial_zone',
  'website',
  'employee_band',
  'founded_year',
  'sector_id',
  'buyer_industry_id',
  'fictional',
  'version',
];

export const COMPANY_COLUMNS = COLUMNS.map((column) => `c.${column}`).join(', ');
export const ADDRESS_COLUMNS = 'company_id AS companyId, kind, line, district, province, country';

export const toCard = (row: CompanyRow): CompanyCard => ({
  id: row.id,
  registeredName: row.registered_name,
  englishName: row.english_name,
  shortName: row.short_name,
  taxCode: row.tax_code,
  country: row.country,
  plantInVietnam: row.plant_in_vietnam === 1,
  industrialZone: row.industrial_zone,
  website: row.website,
  employeeBand: row.employee_band,
  foundedYear: row.founded_year,
  sectorId: row.sector_id,
  buyerIndustryId: row.buyer_industry_id,
  fictional: row.fictional === 1,
  version: row.version,
});
