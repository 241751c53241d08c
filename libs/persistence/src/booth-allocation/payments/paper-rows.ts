import type { FairOnPaper, FirmOnPaper } from '@ketnoi/booth-allocation';
import type { CompanyId } from '@ketnoi/kernel';
import { toDay } from '../../directory/fair-rows.js';

export interface FairPaperRow {
  names: string | FairOnPaper['names'];
  venue: string;
  starts_on: Date | string;
  ends_on: Date | string;
  time_zone: string;
  fictional: number;
}

export interface FirmPaperRow {
  company_id: CompanyId;
  registered_name: string;
  english_name: string | null;
  tax_code: string | null;
  country: string;
  address: string | null;
}

export const FAIR_PAPER_COLUMNS = 'f.names, f.venue, f.starts_on, f.ends_on, f.time_zone, f.fictional';

/** Of `companies c`: where its invoices go to, or else where it sits. */
export const FIRM_PAPER_COLUMNS = `c.id AS company_id, c.registered_name, c.english_name, c.tax_code, c.country,
  (SELECT CONCAT_WS(', ', a.line, a.district, a.province) FROM addresses a WHERE a.company_id = c.id
   ORDER BY CASE a.kind WHEN 'billing' THEN 0 WHEN 'office' THEN 1 ELSE 2 END, a.ordinal LIMIT 1) AS address`;

export const toFairOnPaper = (row: FairPaperRow): FairOnPaper => ({
  names: typeof row.names === 'string' ? (JSON.parse(row.names) as FairOnPaper['names']) : row.names,
  venue: row.venue,
  startsOn: toDay(row.starts_on),
  endsOn: toDay(row.ends_on),
  timeZone: row.time_zone,
  fictional: row.fictional === 1,
});

export const toFirmOnPaper = (row: FirmPaperRow): FirmOnPaper => ({
  companyId: row.company_id,
  registeredName: row.registered_name,
  englishName: row.english_name,
  taxCode: row.tax_code,
  country: row.country,
  address: row.address,
});
