import type { BoothId, CompanyId, FairId, HallId, Money, ZoneId } from '@ketnoi/kernel';
import type { BookingRules } from '../../domain/booking-rules.js';
import type { BoothKind, Outline } from '../../domain/booth.js';

/**
 * A booth applied for shows as held, without an end. A reserved one is not anybody's to claim: it is for the pavilion of a
 * group, or fell free just now and is offered to those on the waitlist first.
 */
export const BOOTH_STATES = ['free', 'held', 'booked', 'reserved', 'withdrawn'] as const;
export type BoothState = (typeof BOOTH_STATES)[number];

export interface HallOnPlan {
  readonly id: HallId;
  readonly name: string;
  readonly outline: Outline;
}

export interface ZoneOnPlan {
  readonly id: ZoneId;
  readonly name: string;
  readonly sectorId: string | null;
  readonly country: string | null;
}

/**
 * Whether the booth is taken and until when, as the database's clock sees it. A hold that has run out shows as free; what
 * is kept for the waitlist is free at its end, unless it was offered to somebody.
 */
export interface BoothOccupation {
  readonly boothId: BoothId;
  readonly state: BoothState;
  readonly heldUntil: Date | null;
}

/** Who looks at the plan: it decides whether they may, and whose names they see. */
export interface PlanReader {
  /** Has a role at the fair. */
  readonly staff: boolean;
  readonly organiser: boolean;
  /** Companies the reader belongs to or leads: their own claims are shown whatever the consent. */
  readonly companyIds: readonly CompanyId[];
}

export interface BoothOnPlan extends BoothOccupation {
  /** Null unless somebody claims the booth whom the reader may know: by consent, or because it is the reader's own. */
  readonly companyId: CompanyId | null;
  readonly companyName: string | null;
  readonly hallId: HallId;
  readonly zoneId: ZoneId | null;
  readonly number: string;
  readonly kind: BoothKind;
  readonly outline: Outline;
  /** Square decimetres: 900 = 9 m². */
  readonly areaDm2: number;
  readonly openSides: number;
  /** Watts; null = not said. */
  readonly powerW: number | null;
  readonly price: Money;
}

export interface Plan {
  readonly fairId: FairId;
  /** Every change up to this version is in the plan; changes after it may be, and come again by subscription. */
  readonly version: number;
  readonly halls: readonly HallOnPlan[];
  readonly zones: readonly ZoneOnPlan[];
  readonly booths: readonly BoothOnPlan[];
}

export type BookingRulesView = BookingRules;

/** Port: what screens show of a plan. A constant number of statements each, whatever the size of the fair. */
export abstract class PlanReadModel {
  /** Null = no such fair, or none that this reader has to do with. */
  abstract plan(fairId: FairId, reader: PlanReader): Promise<Plan | null>;
  /** May this reader watch the plan? The same rule as for `plan`. */
  abstract isOpenTo(fairId: FairId, reader: PlanReader): Promise<boolean>;
  /** In no particular order; unknown booths are left out. */
  abstract occupations(fairId: FairId, boothIds: readonly BoothId[]): Promise<readonly BoothOccupation[]>;
  abstract rules(fairId: FairId): Promise<BookingRulesView | null>;
}
