import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import type { EntityManager } from 'typeorm';
import { grouped } from '../inputs/grouped.js';

export interface ToldPerson {
  readonly personId: PersonId;
  /** Null: cannot be written to. */
  readonly email: string | null;
  readonly language: string;
}

/**
 * Who is told of a company's meetings, by company, in the order of their ids: those who attend for it; where it has named
 * nobody who can be written to, everybody who belongs to it. Previews and letters both go by this.
 */
export async function readToldPeople(
  manager: EntityManager,
  fairId: FairId,
  companyIds: readonly CompanyId[],
): Promise<ReadonlyMap<CompanyId, readonly ToldPerson[]>> {
  if (companyIds.length === 0) return new Map();
  const rows: (ToldPerson & { companyId: CompanyId; attends: number })[] = await manager.query(
    `SELECT m.company_id AS companyId, p.id AS personId, p.email, p.language, d.person_id IS NOT NULL AS attends
     FROM memberships m JOIN people p ON p.id = m.person_id AND p.deactivated_at IS NULL
     LEFT JOIN delegates d ON d.fair_id = ? AND d.company_id = m.company_id AND d.person_id = m.person_id
     WHERE m.company_id IN (?) AND m.fair_id = '' AND m.role = 'member' ORDER BY p.id`,
    [fairId, companyIds],
  );
  const named = new Set(rows.filter((r) => Number(r.attends) === 1 && r.email !== null).map((r) => r.companyId));
  return grouped(
    rows.filter((r) => Number(r.attends) === 1 || !named.has(r.companyId)),
    (row) => row.companyId,
    ({ personId, email, language }) => ({ personId, email, language }),
  );
}
