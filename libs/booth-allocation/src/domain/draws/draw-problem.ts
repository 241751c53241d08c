/** What is wrong with wishes or with a draw, and where: `path` is such as `wishes[0].boothIds[1]`. */
export interface DrawInputProblem {
  readonly path: string;
  readonly code: DrawInputProblemCode;
  /** Quoted in the text: the booth's number. */
  readonly params?: { readonly booth: string };
}

export type DrawInputProblemCode =
  | 'no-wish'
  | 'wish-empty'
  | 'wish-twice'
  | 'too-many-wishes'
  | 'too-many-booths-wished'
  | 'booth-unknown'
  | 'booth-named-twice'
  | 'booth-is-withdrawn'
  | 'booth-is-taken'
  | 'booth-not-rectangular'
  | 'booths-not-joined'
  | 'booths-in-two-zones'
  | 'booths-overlap'
  | 'no-booths-left'
  | 'no-requests'
  | 'pin-without-request'
  | 'pinned-twice'
  | 'unknown-zone'
  | 'unknown-hall'
  | 'unknown-sector'
  | 'unknown-company'
  | 'value-out-of-range';
