import type { BoothId, FairId, HallId, Money, ZoneId } from '@ketnoi/kernel';
import type { Outline } from '../../../domain/booth.js';
import type { HallFeature, HallPlan, PlannedBooth, PlannedZone } from '../../../domain/plan/hall-plan.js';

export type StoredZone = PlannedZone & { readonly id: ZoneId };

export interface StoredBooth extends PlannedBooth {
  readonly id: BoothId;
  readonly zoneId: ZoneId | null;
  readonly price: Money;
}

/** A hall of a fair as it is saved: a plan with ids. Zones are those that its booths name. */
export interface StoredHall extends HallPlan {
  readonly id: HallId;
  readonly name: string;
  readonly features: readonly HallFeature[];
  readonly zones: readonly StoredZone[];
  readonly booths: readonly StoredBooth[];
}

/** What a redrawn booth becomes. */
export interface RedrawnBooth {
  readonly fairId: FairId;
  readonly id: BoothId;
  readonly zoneId: ZoneId | null;
  readonly number: string;
  readonly kind: PlannedBooth['kind'];
  readonly outline: Outline;
  readonly openSides: number;
  readonly powerW: number | null;
  readonly price: Money;
}

/** What is written on a booth; its outline stays. */
export type RelabelledBooth = Omit<RedrawnBooth, 'outline' | 'fairId'>;

/** Port: halls that are drawn already, whole, without booths that were taken off the plan. A constant number of statements, however many booths there are. */
export abstract class DrawnHalls {
  /** In the plan's order; all halls of the fair unless some are named. */
  abstract halls(fairId: FairId, hallIds?: readonly HallId[]): Promise<readonly StoredHall[]>;
  abstract hallOf(fairId: FairId, boothId: BoothId): Promise<HallId | null>;
  /** Of all halls, hall by hall. One statement. */
  abstract features(fairId: FairId): Promise<readonly (HallFeature & { readonly hallId: HallId })[]>;
  abstract zones(fairId: FairId): Promise<readonly StoredZone[]>;
  /** Another one after every change of halls and booths. One statement. */
  abstract mark(fairId: FairId): Promise<string>;
  /** False = another booth has the number. Call inside a unit of work. */
  abstract redraw(booth: RedrawnBooth): Promise<boolean>;
  /** Nobody else changes booths of the fair until the unit of work ends. */
  abstract lock(fairId: FairId): Promise<void>;
  /** Booths that were taken off the plan keep their numbers. One statement. */
  abstract numbersOffPlan(fairId: FairId): Promise<ReadonlySet<string>>;
  /**
   * All of them or none, and they may swap their numbers: false = one is off the plan by now, or another booth has a number.
   * Call inside a unit of work and undo it where this is refused.
   */
  abstract relabel(fairId: FairId, booths: readonly RelabelledBooth[]): Promise<boolean>;
  /** False = bookings tell of the booth, ended ones too. Call inside a unit of work. */
  abstract remove(fairId: FairId, boothId: BoothId): Promise<boolean>;
}
