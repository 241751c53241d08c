import type { CompanyId, FairId } from '@ketnoi/kernel';
import type { FactInput } from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';
import { grouped } from './grouped.js';

interface FactRow {
  company_id: CompanyId;
  kind: string;
  taxonomy_id: string | null;
  amount: string | number | null;
  unit: string | null;
  source: string;
  expires_on: string | null;
}

interface RejectedRow {
  company_id: CompanyId;
  kind: string;
  said: string;
}

/** Those of a fair's suppliers, or of the companies named: nobody where the list is empty. */
const of = (table: string, only: readonly CompanyId[] | undefined): { join: string; params: readonly unknown[] } => ({
  join: `FROM participations p JOIN ${table} x ON x.company_id = p.company_id
         WHERE p.fair_id = ? AND p.as_supplier = 1${only ? ' AND p.company_id IN (?)' : ''}`,
  params: only ? [only] : [],
});

/** Facts of profiles, with what the companies said was misread. */
export async function readFacts(
  manager: EntityManager,
  fairId: FairId,
  only?: readonly CompanyId[],
): Promise<ReadonlyMap<CompanyId, readonly FactInput[]>> {
  if (only?.length === 0) return new Map();
  const stated = of('profile_facts', only);
  const rows: FactRow[] = await manager.query(
    `SELECT x.company_id, x.kind, x.taxonomy_id, x.amount, x.unit, x.source, DATE_FORMAT(x.expires_on, '%Y-%m-%d') AS expires_on
     ${stated.join} ORDER BY x.company_id, x.id`,
    [fairId, ...stated.params],
  );
  const rejected = of('rejected_facts', only);
  const misread: RejectedRow[] = await manager.query(
    `SELECT x.company_id, x.kind, x.said ${rejected.join} ORDER BY x.company_id, x.kind, x.said`,
    [fairId, ...rejected.params],
  );
  const facts = rows.map((row): readonly [CompanyId, FactInput] => [
    row.company_id,
    {
      kind: row.kind,
      taxonomyId: row.taxonomy_id,
      amount: row.amount === null ? null : Number(row.amount),
      unit: row.unit,
      source: row.source,
      expiresOn: row.expires_on,
    },
  ]);
  return grouped(
    [...facts, ...misread.map((row): readonly [CompanyId, FactInput] => [row.company_id, rejectedFact(row)])],
    ([companyId]) => companyId,
    ([, fact]) => fact,
  );
}

function rejectedFact({ kind, said }: RejectedRow): FactInput {
  const amount = /^[\d.]+$/.test(said) ? Number(said) : null;
  return { kind, taxonomyId: amount === null ? said : null, amount, unit: null, source: 'rejected', expiresOn: null };
}

export async function readTexts(
  manager: EntityManager,
  fairId: FairId,
  only?: readonly CompanyId[],
): Promise<ReadonlyMap<CompanyId, readonly [string, string][]>> {
  if (only?.length === 0) return new Map();
  const { join, params } = of('profile_texts', only);
  const rows: { company_id: CompanyId; language: string; body: string }[] = await manager.query(
    `SELECT x.company_id, x.language, x.body ${join} ORDER BY x.company_id, x.language`,
    [fairId, ...params],
  );
  return grouped(
    rows,
    (row) => row.company_id,
    (row): [string, string] => [row.language, row.body],
  );
}
