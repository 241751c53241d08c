import type { BoothId, HallId, ZoneId } from '@ketnoi/kernel';
import type { BoothKind, Outline } from '../booth.js';

/** A booth as wishes and draws look at it. */
export interface BoothForDraw {
  readonly id: BoothId;
  readonly number: string;
  readonly hallId: HallId;
  readonly zoneId: ZoneId | null;
  readonly kind: BoothKind;
  readonly outline: Outline;
  readonly openSides: number;
  readonly withdrawn: boolean;
  /** Somebody holds it, has it, or it is reserved. */
  readonly taken: boolean;
}

export interface ZoneForDraw {
  readonly id: ZoneId;
  readonly sectorId: string | null;
}

export interface PlanForDraw {
  readonly halls: readonly HallId[];
  readonly zones: readonly ZoneForDraw[];
  readonly booths: readonly BoothForDraw[];
}
