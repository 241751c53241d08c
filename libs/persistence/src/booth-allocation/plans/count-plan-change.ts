import type { FairId } from '@ketnoi/kernel';
import type { EntityManager } from 'typeorm';

/** Tells whoever computed something from the plan that it is old. In the transaction of the change. */
export async function countPlanChange(manager: EntityManager, fairId: FairId): Promise<void> {
  await manager.query(
    'INSERT INTO plan_versions (fair_id, version) VALUES (?, 1) ON DUPLICATE KEY UPDATE version = version + 1',
    [fairId],
  );
}
