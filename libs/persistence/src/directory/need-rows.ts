import type { CompanyId, FairId, Language, NeedId } from '@ketnoi/kernel';
import type { Need, NeedFact, Unit } from '@ketnoi/directory';
import { toDayOrNull, toNumberOrNull } from './fair-rows.js';

export interface NeedRow {
  fair_id: FairId;
  id: NeedId;
  company_id: CompanyId;
  language: Language;
  title: string;
  body: string;
  product_id: string | null;
  monthly_volume: string | number | null;
  unit: Unit | null;
  tolerance_mm: string | number | null;
  max_lead_time_days: number | null;
  deadline_on: Date | string | null;
  confidential: number;
  state: Need['state'];
  version: number;
}

export interface NeedFactRow {
  needId: NeedId;
  kind: NeedFact['kind'];
  taxonomyId: string;
  strength: NeedFact['strength'];
  source: NeedFact['source'];
}

const COLUMNS = [
  'fair_id',
  'id',
  'company_id',
  'language',
  'title',
  'body',
  'product_id',
  'monthly_volume',
  'unit',
  'tolerance_mm',
  'max_lead_time_days',
  'deadline_on',
  'confidential',
  'state',
  'version',
];

export const NEED_COLUMNS = COLUMNS.map((column) => `n.${column}`).join(', ');
export const NEED_FACTS =
  'SELECT need_id AS needId, kind, taxonomy_id AS taxonomyId, strength, source FROM need_facts WHERE fair_id = ? AND need_id IN (?) ORDER BY kind, taxonomy_id';

export const toNeed = (row: NeedRow, facts: readonly NeedFactRow[]): Need => ({
  fairId: row.fair_id,
  id: row.id,
  companyId: row.company_id,
  language: row.language,
  title: row.title,
  body: row.body,
  productId: row.product_id,
  monthlyVolume: toNumberOrNull(row.monthly_volume),
  unit: row.unit,
  toleranceMm: toNumberOrNull(row.tolerance_mm),
  maxLeadTimeDays: row.max_lead_time_days,
  deadlineOn: toDayOrNull(row.deadline_on),
  confidential: row.confidential === 1,
  state: row.state,
  version: row.version,
  facts: facts
    .filter((fact) => fact.needId === row.id)
    .map(({ kind, taxonomyId, strength, source }) => ({ kind, taxonomyId, strength, source })),
});
