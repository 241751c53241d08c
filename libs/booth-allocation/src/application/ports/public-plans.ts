import type { BoothId, CompanyId, FairId, Money } from '@ketnoi/kernel';
import type { BoothOnPlan, HallOnPlan, ZoneOnPlan } from './plan-read-model.js';

/** A booth as anybody may see it: free or not, whatever keeps it from being free and until when. */
export interface PublicBooth extends Pick<
  BoothOnPlan,
  'hallId' | 'zoneId' | 'number' | 'kind' | 'outline' | 'areaDm2' | 'openSides'
> {
  readonly id: BoothId;
  readonly taken: boolean;
  /** Of a free booth while firms may book; what somebody pays is not published. */
  readonly price: Money | null;
  /** Who has booked it, where that firm agreed to be shown to everybody. */
  readonly companyId: CompanyId | null;
  readonly companyName: string | null;
}

export interface PublicPlan {
  readonly fairId: FairId;
  readonly halls: readonly HallOnPlan[];
  readonly zones: readonly ZoneOnPlan[];
  readonly booths: readonly PublicBooth[];
}

export interface TakenBooths {
  /** How many there are in all: another number means that the plan was drawn anew. */
  readonly booths: number;
  readonly taken: readonly BoothId[];
}

/** Port: plans as anybody may see them. A constant number of statements each, whatever the size of the fair. */
export abstract class PublicPlans {
  /** Null = no such fair. */
  abstract plan(fairId: FairId): Promise<PublicPlan | null>;
  /** One statement. Null = no such fair. */
  abstract taken(fairId: FairId): Promise<TakenBooths | null>;
}
