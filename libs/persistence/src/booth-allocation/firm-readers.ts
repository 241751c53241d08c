import type { CompanyId, FairId } from '@ketnoi/kernel';
import type { EntityManager } from 'typeorm';

export interface FirmReader {
  readonly company_id: CompanyId;
  readonly short_name: string;
  readonly email: string;
  readonly language: string;
}

/** Who reads a firm's letters: its people and whoever leads the group that it takes part in, as far as they have an address. */
export function firmReaders(
  manager: EntityManager,
  fairId: FairId,
  companyIds: readonly CompanyId[],
): Promise<FirmReader[]> {
  return manager.query(
    `SELECT m.company_id, p.email, p.language, c.short_name FROM memberships m
     JOIN people p ON p.id = m.person_id JOIN companies c ON c.id = m.company_id
     WHERE m.company_id IN (?) AND m.role = 'member' AND p.email IS NOT NULL AND p.deactivated_at IS NULL
     UNION
     SELECT t.company_id, p.email, p.language, c.short_name FROM participations t
     JOIN company_groups g ON g.fair_id = t.fair_id AND g.id = t.group_id
     JOIN people p ON p.id = g.leader_id JOIN companies c ON c.id = t.company_id
     WHERE t.fair_id = ? AND t.company_id IN (?) AND p.email IS NOT NULL AND p.deactivated_at IS NULL
     ORDER BY company_id, email`,
    [companyIds, fairId, companyIds],
  );
}
