import type { FairId, PersonId, RoundId } from '@ketnoi/kernel';
import type { RoundSettings } from '../settings/round-settings.js';
import type { MissedPromise } from './missed-promises.js';
import type { RoundFailure } from './round-failure.js';

export const ROUND_KINDS = ['propose', 'timetable'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

export type RoundState = 'waiting' | 'running' | 'finished' | 'failed' | 'cancelled';
export const isUnfinished = (state: RoundState): boolean => state === 'waiting' || state === 'running';

/** The steps a person sees go by. */
export const ROUND_PHASES = ['freeze', 'score', 'choose', 'schedule', 'save'] as const;
export type RoundPhase = (typeof ROUND_PHASES)[number];

export interface RoundProgress {
  readonly phase: RoundPhase;
  /** Of the whole round, 0 to 100. */
  readonly percent: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** The row, not the job, is the truth of a round. */
export interface Round {
  readonly fairId: FairId;
  readonly id: RoundId;
  readonly kind: RoundKind;
  readonly state: RoundState;
  /** Counts the times the round was given to a worker anew; only the newest may save. */
  readonly epoch: number;
  readonly phase: RoundPhase | null;
  readonly percent: number;
  readonly counts: Readonly<Record<string, number>> | null;
  readonly seed: number;
  readonly iterations: number | null;
  /** Of a timetable round: made without regard to the timetable that is released. */
  readonly fresh: boolean;
  readonly settings: RoundSettings;
  readonly inputHash: string | null;
  readonly result: RoundResult | null;
  readonly failure: RoundFailure | null;
  readonly requestedBy: PersonId;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly cancelRequestedAt: Date | null;
  /** Somebody asked to end it with the best found so far. */
  readonly finishRequestedAt: Date | null;
}

/** What a finished round tells. `hash` is over what it decided, so that two runs can be compared; times are not part of it. */
export interface RoundResult {
  readonly hash: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly ms: Readonly<Record<string, number>>;
  /** Of propose rounds. Those that ended before promises were looked at one by one do not say. */
  readonly missedPromises?: readonly MissedPromise[];
}
