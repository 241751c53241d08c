import type { BoothId, FairId, HallId, Money, ZoneId } from '@ketnoi/kernel';

/** Shell scheme comes with walls and furniture; raw space is bare floor. */
export const BOOTH_KINDS = ['shell', 'raw'] as const;
export type BoothKind = (typeof BOOTH_KINDS)[number];

/** A corner of a polygon: millimetres from the hall's origin, x then y. */
export type Point = readonly [x: number, y: number];
export type Outline = readonly Point[];

/** What a booking needs to know of a booth. */
export interface Booth {
  readonly fairId: FairId;
  readonly id: BoothId;
  readonly number: string;
  readonly kind: BoothKind;
  readonly zoneId: ZoneId | null;
  /** Square decimetres: 900 = 9 m². */
  readonly areaDm2: number;
  readonly openSides: number;
  readonly price: Money;
  /** Set when the organiser has taken the booth off the plan. */
  readonly withdrawnAt: Date | null;
}

/** A booth as it is drawn on a plan. */
export interface DrawnBooth {
  readonly hallId: HallId;
  readonly zoneId: ZoneId | null;
  /** Compared as bytes: `A-1` and `a-1` are two booths. */
  readonly number: string;
  readonly kind: BoothKind;
  readonly outline: Outline;
  /** Sides that face an aisle, 0 to 4. */
  readonly openSides: number;
  readonly price: Money;
}
