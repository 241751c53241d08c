import { type DrawnHalls, RememberedWalks, toWalk } from '@ketnoi/booth-allocation';
import type { BoothId, FairId } from '@ketnoi/kernel';
import { type Walk, Walks } from '@ketnoi/meetings';

/**
 * Answers meetings' question with booth allocation's walks. Measuring a plan of 300 booths takes some milliseconds, and
 * once only: no thread is worth its start.
 */
export class PlanWalks extends Walks {
  private readonly walks: RememberedWalks;

  constructor(halls: DrawnHalls) {
    super();
    this.walks = new RememberedWalks(halls);
  }

  async between(fairId: FairId, pairs: readonly (readonly [string, string])[]): Promise<readonly (Walk | null)[]> {
    const found = await this.walks.between(fairId, pairs as readonly (readonly [BoothId, BoothId])[]);
    return found.map((millimetres) => (millimetres === null ? null : toWalk(millimetres)));
  }
}
