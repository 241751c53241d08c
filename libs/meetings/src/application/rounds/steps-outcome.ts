import type { RoundFailure } from '../../domain/rounds/round-failure.js';

/** What the steps of a kind of round end with; `lost` = another worker had saved or taken over. */
export type StepsOutcome = 'finished' | 'lost' | RoundFailure;
