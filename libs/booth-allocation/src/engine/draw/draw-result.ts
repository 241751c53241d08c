/**
 * Why a wish was not granted:
 * - `pinned`: a booth of it was given to `by` beforehand;
 * - `more-points`: it went to `by`, who has more points;
 * - `ranked-higher`: it went to `by`, who has as many points and ranked it higher;
 * - `lot`: it went to `by`, whose points and rank are the same and whose lot is higher;
 * - `newcomer-quota`: it went to `by`, a newcomer, while the quota of newcomers has just been met;
 * - `plan-as-a-whole`: it went to `by`, since all applicants together fare better so;
 * - `competitor-close`: it was free but too close to the competitor `by`;
 * - `not-joined`: its booths are not joined or lie in several zones;
 * - `other-zone`: its zone is kept for other sectors;
 * - `not-in-draw`: its booths are not part of this draw;
 * - `none-fits`: no block fits the description;
 * - `other-wish-better`: it could be had, but what was allotted fits better or left more for others.
 */
export type WishCode =
  | 'pinned'
  | 'more-points'
  | 'ranked-higher'
  | 'lot'
  | 'newcomer-quota'
  | 'plan-as-a-whole'
  | 'competitor-close'
  | 'not-joined'
  | 'other-zone'
  | 'not-in-draw'
  | 'none-fits'
  | 'other-wish-better';

export interface WishReason {
  /** Rank of the wish, from 1. */
  readonly rank: number;
  readonly code: WishCode;
  /** The applicant in whose favour it was decided. */
  readonly by: string | null;
  readonly byPoints: number | null;
  /** Booth numbers the reason speaks of. */
  readonly booths: readonly string[];
}

/** `wish` n-th wish granted, `any` a booth beyond the wishes, `pinned`, `full` nothing left that fits, `no-option` nothing ever fitted. */
export type OutcomeCode = 'wish' | 'any' | 'pinned' | 'full' | 'no-option';

export interface DrawOutcome {
  readonly applicant: string;
  readonly points: number;
  readonly lot: number;
  readonly outcome: OutcomeCode;
  /** Rank of the wish granted, from 1. */
  readonly rank: number | null;
  readonly booths: readonly { readonly id: string; readonly number: string }[];
  /** Thousandths. */
  readonly satisfaction: number;
  /** One for every wish better than what was allotted. */
  readonly reasons: readonly WishReason[];
}

/** The format `draw-result/1`, but for the hash of the inputs, which whoever reads the file adds. */
export interface DrawResult {
  readonly seed: number;
  /** Sum of the allotments' values, no plan's can exceed `bound`; pins not counted. */
  readonly value: number;
  readonly bound: number;
  /** Millionths of the bound, rounded up. */
  readonly gapPpm: number;
  /** The plan is proved best. */
  readonly proved: boolean;
  /** Value of what points and lots alone would give, everybody choosing in turn. */
  readonly valueByTurns: number;
  readonly newcomers: { readonly wanted: number; readonly applied: number; readonly allotted: number };
  readonly outcomes: readonly DrawOutcome[];
  readonly boothsLeft: readonly { readonly id: string; readonly number: string }[];
}
