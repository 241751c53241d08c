import type { CompanyId, FairId } from '@ketnoi/kernel';
import type { EntityManager } from 'typeorm';

/** A company that does not take part in the fair is to look like one that does not exist. */
export async function takesPart(manager: EntityManager, fairId: FairId, companyId: CompanyId): Promise<boolean> {
  const rows: object[] = await manager.query('SELECT 1 FROM participations WHERE fair_id = ? AND company_id = ?', [
    fairId,
    companyId,
  ]);
  return rows.length > 0;
}
