import type { FairId, RoundId } from '@ketnoi/kernel';
import type { RoundFailure } from '../../domain/rounds/round-failure.js';
import type { Round, RoundKind, RoundProgress, RoundResult } from '../../domain/rounds/round.js';

export interface RoundRef {
  readonly fairId: FairId;
  readonly roundId: RoundId;
}

/** A round as one worker was given it: whatever it saves is refused once another epoch has begun. */
export interface RoundTurn extends RoundRef {
  readonly epoch: number;
}

/**
 * What a worker learns with each sign of life: go on, end with what is found so far, stop because somebody asked, or stop
 * because another has taken over.
 */
export type RoundOrder = 'go-on' | 'finish' | 'cancel' | 'lost';

/** A worker that gave no sign of life for so long has lost its turn; signs come several times a second. */
export const SILENT_SECONDS = 5;

/** Port: the rows of rounds. Every change of a running one is guarded by its epoch. */
export abstract class Rounds {
  /** False = a round of the kind is unfinished at the fair. */
  abstract add(round: Round): Promise<boolean>;
  abstract find(fairId: FairId, roundId: RoundId): Promise<Round | null>;
  /** The same, locked until the transaction ends. */
  abstract findForChange(fairId: FairId, roundId: RoundId): Promise<Round | null>;
  abstract unfinished(fairId: FairId, kind: RoundKind): Promise<Round | null>;

  /**
   * Gives a worker its turn: at a round that waits, or at one that runs but has shown no sign of life for
   * `SILENT_SECONDS`, which then begins its next epoch. Null = it is over, or somebody is at it.
   */
  abstract begin(round: RoundRef): Promise<RoundTurn | null>;
  /** Gives the turn back, so that the next worker need not wait for the silence. */
  abstract handBack(turn: RoundTurn): Promise<void>;
  abstract beat(turn: RoundTurn, progress: RoundProgress | null): Promise<RoundOrder>;
  abstract finish(turn: RoundTurn, inputHash: string, result: RoundResult): Promise<boolean>;
  abstract fail(turn: RoundTurn, failure: RoundFailure): Promise<boolean>;
  abstract endCancelled(turn: RoundTurn): Promise<boolean>;
  /** What became of it: ended at once where nobody had begun, else the worker is asked with its next sign of life. */
  abstract askToCancel(round: RoundRef): Promise<'ended' | 'asked' | 'over'>;
  /** Whoever runs an unfinished round is told to end with what is found by then; the first asking counts. */
  abstract askToFinish(round: RoundRef): Promise<void>;
}
