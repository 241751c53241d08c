import type { BoothId, FairId, HallId, Result, ZoneId } from '@ketnoi/kernel';
import type { DrawnBooth, Outline } from '../../domain/booth.js';
import type { HallFeature } from '../../domain/plan/hall-plan.js';

export interface NewHall {
  readonly fairId: FairId;
  readonly id: HallId;
  readonly name: string;
  readonly outline: Outline;
  readonly features: readonly (HallFeature & { readonly id: string })[];
}

export interface NewZone {
  readonly fairId: FairId;
  readonly id: ZoneId;
  readonly name: string;
  readonly sectorId: string | null;
  /** ISO 3166 alpha-2 of a country pavilion. */
  readonly country: string | null;
}

/** A drawn booth and, where it is said, what it is wired for. */
export type WiredBooth = DrawnBooth & { /** Watts. */ readonly powerW?: number | null };

export type NewBooth = WiredBooth & { readonly fairId: FairId; readonly id: BoothId };

/** Port: the plan of a fair as organisers draw it. Always called inside a unit of work. */
export abstract class FloorPlans {
  /** Which of these halls and zones the fair has. */
  abstract known(
    fairId: FairId,
    hallIds: readonly HallId[],
    zoneIds: readonly ZoneId[],
  ): Promise<{ readonly halls: ReadonlySet<HallId>; readonly zones: ReadonlySet<ZoneId> }>;
  abstract addHall(hall: NewHall): Promise<void>;
  abstract addZones(zones: readonly NewZone[]): Promise<void>;
  /** Which of these numbers booths of the fair have already. */
  abstract numbersTaken(fairId: FairId, numbers: readonly string[]): Promise<readonly string[]>;
  /** All or none; refused with the numbers that the fair has already. */
  abstract addBooths(booths: readonly NewBooth[]): Promise<Result<void, { readonly numbers: readonly string[] }>>;
}
