/** Companies sorted into groups, each of which is promised a number of pairs; a company of none stands in -1. */
export interface PromisedGroups {
  readonly of: Int32Array;
  readonly least: Int32Array;
}

/** A choosing problem in whole numbers; companies are numbered as in the round's inputs. */
export interface PairChoiceInput {
  readonly buyers: number;
  readonly suppliers: number;
  /** Possible pairs, each once, without the must pairs. */
  readonly edgeBuyer: Int32Array;
  readonly edgeSupplier: Int32Array;
  /** Mutual score in hundredths of a point. */
  readonly edgeScore: Int32Array;
  readonly buyerMost: Int32Array;
  readonly supplierMost: Int32Array;
  readonly buyerLeast: Int32Array;
  readonly supplierFloor: Int32Array;
  /** Buyers by country, suppliers by sector. */
  readonly buyerGroups: PromisedGroups;
  readonly supplierGroups: PromisedGroups;
  readonly minimumFloorScore: number;
  readonly must: readonly { readonly buyer: number; readonly supplier: number; readonly score: number }[];
  readonly fairness: number;
}

/** A promise that a choice does not keep. */
export interface ShortPromise {
  /** Number of the company or group. */
  readonly who: number;
  readonly promised: number;
  readonly given: number;
  /** Too few partners that are possible at all; its own most is lower; or its partners are promised to others. */
  readonly reason: 'no-possible-partner' | 'own-cap' | 'partners-full';
}

export interface PairChoice {
  /** Indices of the chosen edges, rising; must pairs are chosen besides. */
  readonly chosen: Int32Array;
  /** In hundredths of a point: of what is chosen, the greatest at dial 0, and the greatest if nothing were promised either. */
  readonly total: number;
  readonly optimum: number;
  readonly withoutPromises: number;
  readonly suppliersBelowFloor: readonly ShortPromise[];
  readonly buyersBelowLeast: readonly ShortPromise[];
  readonly sectorsBelowLeast: readonly ShortPromise[];
  readonly countriesBelowLeast: readonly ShortPromise[];
}
