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
  readonly minimumFloorScore: number;
  readonly must: readonly { readonly buyer: number; readonly supplier: number; readonly score: number }[];
  readonly fairness: number;
}

export interface PairChoice {
  /** Indices of the chosen edges, rising; must pairs are chosen besides. */
  readonly chosen: Int32Array;
  /** In hundredths of a point. */
  readonly total: number;
  readonly optimum: number;
  readonly suppliersBelowFloor: number;
  readonly buyersBelowLeast: number;
}
