import type { CompanyId, FairId, NeedId } from '@ketnoi/kernel';
import type { NeedFactInput, NeedInput, ReadBefore, SettledFactInput } from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';
import { grouped } from './grouped.js';
import { sameOrNew } from './same-or-new.js';

interface NeedRow {
  id: NeedId;
  company_id: CompanyId;
  language: string;
  title: string;
  body: string;
  product_id: string | null;
  monthly_volume: string | number | null;
  unit: string | null;
  tolerance_mm: string | number | null;
  max_lead_time_days: number | null;
  confidential: number;
}

interface NeedFactRow {
  need_id: NeedId;
  kind: string;
  taxonomy_id: string;
  strength: string | null;
  source: string;
}

interface SettledRow extends SettledFactInput {
  readonly need_id: NeedId;
}

/** Open needs in the order of their ids, in three statements. */
export async function readNeeds(
  manager: EntityManager,
  fairId: FairId,
  before?: ReadBefore,
): Promise<readonly NeedInput[]> {
  const rows: NeedRow[] = await manager.query(
    `SELECT id, company_id, language, title, body, product_id, monthly_volume, unit, tolerance_mm, max_lead_time_days, confidential
     FROM needs WHERE fair_id = ? AND state = 'open' ORDER BY id`,
    [fairId],
  );
  const factRows: NeedFactRow[] = await manager.query(
    'SELECT need_id, kind, taxonomy_id, strength, source FROM need_facts WHERE fair_id = ? ORDER BY need_id, kind, taxonomy_id',
    [fairId],
  );
  const facts = grouped(
    factRows,
    (row) => row.need_id,
    (row): NeedFactInput => ({
      kind: row.kind,
      taxonomyId: row.taxonomy_id,
      strength: row.strength,
      source: row.source,
    }),
  );
  const settledRows: SettledRow[] = await manager.query(
    'SELECT need_id, kind, said, verdict FROM settled_need_facts WHERE fair_id = ? ORDER BY need_id, kind, said',
    [fairId],
  );
  const settled = grouped(
    settledRows,
    (row) => row.need_id,
    ({ kind, said, verdict }): SettledFactInput => ({ kind, said, verdict }),
  );
  const known = new Map(before?.inputs.needs.map((need) => [need.id, need]));
  return rows.map((row) =>
    sameOrNew<NeedInput>(known.get(row.id), {
      id: row.id,
      companyId: row.company_id,
      language: row.language,
      title: row.title,
      body: row.body,
      productId: row.product_id,
      monthlyVolume: number(row.monthly_volume),
      unit: row.unit,
      toleranceMm: number(row.tolerance_mm),
      maxLeadTimeDays: row.max_lead_time_days,
      confidential: row.confidential === 1,
      facts: facts.get(row.id) ?? [],
      settled: settled.get(row.id) ?? [],
    }),
  );
}

const number = (stored: string | number | null): number | null => (stored === null ? null : Number(stored));
