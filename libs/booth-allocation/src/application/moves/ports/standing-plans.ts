import type { BoothId, FairId } from '@ketnoi/kernel';
import type { HallAround, StandingBooth } from '../../../domain/moves/redraw-booths.js';

/** Port: booths that stand on a plan and are drawn anew. Always called inside a unit of work. */
export abstract class StandingPlans {
  /** Those of the booths that are on the plan. */
  abstract booths(fairId: FairId, boothIds: readonly BoothId[]): Promise<readonly StandingBooth[]>;
  /** The hall of a booth with everything that stands in it. */
  abstract hallOf(fairId: FairId, boothId: BoothId): Promise<HallAround | null>;
  /** Which of these numbers a booth of the fair has, or had before it was taken off the plan. */
  abstract numbersTaken(fairId: FairId, numbers: readonly string[]): Promise<readonly string[]>;
  /** Takes booths off the plan for those that took their place; false = one of them was off it already. */
  abstract replace(fairId: FairId, boothIds: readonly BoothId[], by: readonly BoothId[]): Promise<boolean>;
}
