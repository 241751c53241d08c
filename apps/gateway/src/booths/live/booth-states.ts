import { type BoothOccupation, PlanReadModel } from '@ketnoi/booth-allocation';
import type { BoothId, FairId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

/**
 * How booths stand after a version. Hundreds of viewers ask the same at the same moment: the first asks the database,
 * the others share the answer.
 */
@Injectable()
export class BoothStates {
  private readonly asked = new LRUCache<string, Promise<readonly BoothOccupation[]>>({ max: 1_000, ttl: 5_000 });

  constructor(private readonly plans: PlanReadModel) {}

  after(fairId: FairId, version: number, boothIds: readonly string[]): Promise<readonly BoothOccupation[]> {
    if (boothIds.length === 0) return Promise.resolve([]);
    const key = `${fairId} ${version} ${boothIds.join()}`;
    const known = this.asked.get(key);
    if (known) return known;
    const asking = this.plans.occupations(fairId, boothIds as readonly BoothId[]);
    this.asked.set(key, asking);
    asking.catch(() => this.asked.delete(key));
    return asking;
  }
}
