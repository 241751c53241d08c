import type { Matcher, ScoreTable } from '@ketnoi/matching';
import type { FairFacts } from './facts-of-fair.js';

/** A fair that has been read and scored. */
export interface Matched {
  readonly facts: FairFacts;
  readonly matcher: Matcher;
  readonly scores: ScoreTable;
}
