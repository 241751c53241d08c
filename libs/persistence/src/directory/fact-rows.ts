import type { CompanyId, PersonId, ProfileFactId } from '@ketnoi/kernel';
import type { FactSource, ProfileFact, ProfileFactKind, Unit } from '@ketnoi/directory';
import { toDayOrNull, toNumberOrNull } from './fair-rows.js';

export interface FactRow {
  company_id: CompanyId;
  id: ProfileFactId;
  kind: ProfileFactKind;
  taxonomy_id: string | null;
  amount: string | number | null;
  unit: Unit | null;
  source: FactSource;
  words: string | null;
  verified_by: PersonId | null;
  verified_at: Date | null;
  paper: string | null;
  expires_on: Date | string | null;
}

export const FACT_COLUMNS =
  'company_id, id, kind, taxonomy_id, amount, unit, source, words, verified_by, verified_at, paper, expires_on';

export const toFact = (row: FactRow): ProfileFact => ({
  companyId: row.company_id,
  id: row.id,
  kind: row.kind,
  taxonomyId: row.taxonomy_id,
  amount: toNumberOrNull(row.amount),
  unit: row.unit,
  source: row.source,
  words: row.words,
  verifiedBy: row.verified_by,
  verifiedAt: row.verified_at,
  paper: row.paper,
  expiresOn: toDayOrNull(row.expires_on),
});
