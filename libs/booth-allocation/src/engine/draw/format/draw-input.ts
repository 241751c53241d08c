/** The format `draw/1`: everything a draw is decided from, published before it runs. Whole numbers and millimetres only. */
export interface DrawInput {
  readonly format: 'draw/1';
  /** Shuffles the lots that decide between equals. */
  readonly seed: number;
  readonly booths: readonly DrawBooth[];
  readonly applicants: readonly DrawApplicant[];
  /** Allotments made beforehand; they stand. */
  readonly pins: readonly Pin[];
  readonly rules: DrawRules;
}

/** A free booth as a rectangle in its hall. */
export interface DrawBooth {
  readonly id: string;
  readonly number: string;
  readonly hall: string;
  readonly zone: string | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly depth: number;
  /** Sides that face an aisle, 0 to 4. */
  readonly openSides: number;
  /** What sort of booth it is, in the fair's own words (`shell`, `raw`); null = not said. */
  readonly kind: string | null;
  /** Ids of booths it can be joined with; left out = those that share part of a wall. */
  readonly neighbours: readonly string[] | null;
}

export interface DrawApplicant {
  /** The company. */
  readonly id: string;
  /** Priority points by the fair's own rules. */
  readonly points: number;
  readonly newcomer: boolean;
  /** Companies it must not stand close to; naming one counts for both. */
  readonly competitors: readonly string[];
  readonly sector: string | null;
  /** Best first. */
  readonly wishes: readonly Wish[];
  /** Takes any block of so many joined booths when no wish can be had; 0 = rather none. */
  readonly anyBooths: number;
}

/**
 * Either these very booths (joined when several), by id or number, or a description. `gone` keeps the rank of a wish for
 * booths that are not in the draw, whose numbers it names: it cannot be granted and is told so.
 */
export type Wish =
  { readonly booths: readonly string[] } | { readonly want: Want } | { readonly gone: readonly string[] };

export interface Want {
  /** Joined booths that together fill a rectangle. */
  readonly booths: number;
  /** Hard: square decimetres at least. */
  readonly leastArea: number;
  /** Hard: all booths of this kind; null = any. */
  readonly kind: string | null;
  readonly zones: readonly string[];
  readonly openSides: number;
  readonly near: readonly Spot[];
  readonly far: readonly Spot[];
}

/** A point of a hall (an entrance, a stage, the middle of a booth), mm. */
export interface Spot {
  readonly hall: string;
  readonly x: number;
  readonly y: number;
}

export interface Pin {
  readonly applicant: string;
  readonly booths: readonly string[];
}

/** What zones mean for an applicant whose sector some zones are kept for. */
export type ZoneRule = 'ignore' | 'prefer' | 'require';

export interface DrawRules {
  /** Newcomers who get a booth before anything else counts, as far as possible. */
  readonly newcomersLeast: number;
  /** Least distance between competitors' booths, mm along the axes; 0 = none asked. */
  readonly competitorSpacing: number;
  readonly zones: ZoneRule;
  /** Sectors that each zone is kept for; a zone not named is open to all. */
  readonly zoneSectors: Readonly<Record<string, readonly string[]>>;
  readonly weights: DrawWeights;
}

/** Terms of the utility formula (README.md). Satisfaction is in thousandths. */
export interface DrawWeights {
  /** Added to everybody's points. */
  readonly basePoints: number;
  readonly rankStep: number;
  readonly rankLeast: number;
  readonly anyBooth: number;
  readonly otherZonePercent: number;
}

export const DEFAULT_RULES: DrawRules = {
  newcomersLeast: 0,
  competitorSpacing: 0,
  zones: 'ignore',
  zoneSectors: {},
  weights: { basePoints: 100, rankStep: 80, rankLeast: 400, anyBooth: 200, otherZonePercent: 60 },
};

export const LIMITS = {
  booths: 3000,
  applicants: 3000,
  points: 10_000,
  wishes: 50,
  blockBooths: 6,
  coordinate: 10_000_000,
  seed: 4_294_967_295,
};
