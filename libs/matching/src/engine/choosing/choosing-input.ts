/** One side's companies sorted into groups (a sector, a country); each group may be promised a number of pairs. */
export interface Grouping {
  /** Group of each company, or -1 for none. */
  readonly of: Int32Array;
  /** Fewest pairs wanted in each group. */
  readonly least: Int32Array;
}

/** A pair that must be chosen whatever its score; it uses up both sides' quotas first. */
export interface MustPair {
  readonly buyer: number;
  readonly supplier: number;
  readonly score: number;
}

/**
 * What choosing pairs is given. Companies are numbered 0..buyers-1 and 0..suppliers-1; scores are whole numbers >= 0 in
 * a unit of the caller's choice (for example mutual score x 10,000), so that totals are exact.
 */
export interface ChoosingInput {
  readonly buyers: number;
  readonly suppliers: number;
  /** Possible pairs, each at most once; blocked, "no thanks" and must pairs are not among them. */
  readonly edgeBuyer: Int32Array;
  readonly edgeSupplier: Int32Array;
  readonly edgeScore: Int32Array;
  /** Most pairs of each company. */
  readonly buyerMost: Int32Array;
  readonly supplierMost: Int32Array;
  /** Pairs promised to each company (default 0). */
  readonly buyerLeast?: Int32Array;
  readonly supplierFloor?: Int32Array;
  /** A pair below this score does not count towards a supplier's floor (default 0). */
  readonly minimumFloorScore?: number;
  readonly must?: readonly MustPair[];
  readonly buyerGroups?: Grouping;
  readonly supplierGroups?: Grouping;
  /** 0 = greatest total, 0.5 = Nash welfare of the buyers, 1 = the worst-off buyer first (lexicographic max-min). */
  readonly fairness: number;
  /** Settles the order in which the fairness search tries equals. */
  readonly seed: number;
}
