import type { DrawRequest, DrawRequestId, DrawWish } from '@ketnoi/booth-allocation';
import type { CompanyId, FairId } from '@ketnoi/kernel';
import { jsonValue } from '../../meetings/json-value.js';

export interface DrawRequestRow {
  fair_id: FairId;
  id: DrawRequestId;
  company_id: CompanyId;
  code: string;
  wishes: unknown;
  any_booths: number;
  competitor_ids: unknown;
  sector_id: string | null;
}

export const DRAW_REQUEST_COLUMNS =
  'q.fair_id, q.id, q.company_id, q.code, q.wishes, q.any_booths, q.competitor_ids, q.sector_id';

export const toDrawRequest = (row: DrawRequestRow): DrawRequest => ({
  fairId: row.fair_id,
  id: row.id,
  companyId: row.company_id,
  code: row.code,
  wishes: jsonValue<readonly DrawWish[]>(row.wishes),
  anyBooths: row.any_booths,
  competitorIds: jsonValue<readonly CompanyId[]>(row.competitor_ids),
  sectorId: row.sector_id,
});
