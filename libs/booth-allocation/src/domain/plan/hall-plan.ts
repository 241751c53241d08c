import type { BoothKind, Outline } from '../booth.js';

/** What else stands in a hall. An entrance is a line or a shape, a utility mostly one point, the others closed shapes. */
export const FEATURE_KINDS = ['entrance', 'pillar', 'aisle', 'utility'] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];

/** What a utility point supplies. */
export const UTILITIES = ['power', 'water', 'air', 'network'] as const;
export type Utility = (typeof UTILITIES)[number];

export interface HallFeature {
  readonly kind: FeatureKind;
  /** Set for utilities alone. */
  readonly utility: Utility | null;
  readonly name: string | null;
  /** Millimetres from the hall's origin; a single point for most utilities, two for an entrance drawn as a line. */
  readonly outline: Outline;
}

/** A booth of a plan that is not saved yet. */
export interface PlannedBooth {
  readonly number: string;
  /** Name of the zone, one of the plan's `zones`. */
  readonly zone: string | null;
  readonly kind: BoothKind;
  readonly outline: Outline;
  /** Sides that face an aisle, 0 to 4. */
  readonly openSides: number;
  /** Watts; null = not said. */
  readonly powerW: number | null;
}

export interface PlannedZone {
  readonly name: string;
  readonly sectorId: string | null;
  /** ISO 3166 alpha-2 of a country pavilion. */
  readonly country: string | null;
}

/** A hall as an organiser hands it in. */
export interface HallPlan {
  readonly outline: Outline;
  readonly features: readonly HallFeature[];
  readonly zones: readonly PlannedZone[];
  readonly booths: readonly PlannedBooth[];
}

/**
 * Limits of one hall, stated so that checks end in bounded time: a side of a kilometre is three times the largest halls
 * there are, and nobody draws a booth with 200 corners.
 */
export const PLAN_LIMITS = {
  /** Millimetres from the origin, either way: drawings of whole cities are told by the hall's size, not by this. */
  farthest: 40_000_000,
  /** Longest side of a hall, mm. */
  hallSide: 1_000_000,
  booths: 5_000,
  features: 5_000,
  zones: 200,
  boothCorners: 200,
  hallCorners: 2_000,
  numberLength: 16,
  zoneNameLength: 120,
  featureNameLength: 80,
  /** 10 MW: more than any booth draws. */
  powerW: 10_000_000,
} as const;

/** Lines of a drawing that miss each other by so little meet, mm: walls are drawn on either side of a panel. */
export const TOLERANCE = 20;
