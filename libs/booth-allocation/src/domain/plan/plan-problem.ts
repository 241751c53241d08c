import type { Point } from '../booth.js';

/** What can be wrong with a plan. Each code has a text for people, `errors.<code>`. */
export type PlanProblemCode =
  // of shapes
  | 'hall-missing'
  | 'hall-too-large'
  | 'outline-unusable'
  | 'shape-open'
  | 'shape-crosses-itself'
  | 'shape-too-detailed'
  | 'coordinates-unusable'
  // of booths
  | 'booths-missing'
  | 'too-many-booths-drawn'
  | 'too-many-features'
  | 'number-missing'
  | 'number-twice'
  | 'number-exists'
  | 'number-without-booth'
  | 'two-numbers-in-booth'
  | 'unknown-kind'
  | 'unknown-utility'
  | 'open-sides-out-of-range'
  | 'power-unusable'
  | 'zone-name-unusable'
  // of booths among each other and in the hall
  | 'booths-overlap'
  | 'booth-outside-hall'
  | 'booth-on-pillar'
  | 'booth-on-drawn-aisle'
  | 'booth-off-aisle'
  | 'entrance-blocked';

/** Which shape of a plan, by its place in the plan's lists. */
export interface PlanSubject {
  readonly what: 'hall' | 'booth' | 'feature';
  readonly index: number;
}

export interface PlanProblem {
  readonly code: PlanProblemCode;
  readonly subject: PlanSubject;
  /** The booth's number, as far as it has one. */
  readonly number: string | null;
  /** The other booth of the matter. */
  readonly other: string | null;
  /** Where in the hall, millimetres. */
  readonly at: Point | null;
}
