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

/** What a worker learns with each sign of life: go on, stop because somebody asked, or stop because another has taken over. */
export type RoundOrder = 'go-on' | 'cancel' | 'lost';

export interface SilentRound extends RoundTurn {
  readonly kind: RoundKind;
  readonly state: 'requested' | 'running';
}

/** Port: the rows of rounds. Every change of a running one is guarded by its epoch. */
export abstract class Rounds {
  /** False = a round of the kind is unfinished at the fair. */
  abstract add(round: Round): Promise<boolean>;
  abstract find(fairId: FairId, roundId: RoundId): Promise<Round | null>;
  /** The same, locked until the transaction ends. */
  abstract findForChange(fairId: FairId, roundId: RoundId): Promise<Round | null>;
  abstract unfinished(fairId: FairId, kind: RoundKind): Promise<Round | null>;
  abstract newestFinished(fairId: FairId, kind: RoundKind): Promise<Round | null>;

  /** requested → running; also true when the same turn goes on after a break. */
  abstract begin(turn: RoundTurn): Promise<boolean>;
  abstract beat(turn: RoundTurn, progress: RoundProgress | null): Promise<RoundOrder>;
  abstract finish(turn: RoundTurn, inputHash: string, result: RoundResult): Promise<boolean>;
  abstract fail(turn: RoundTurn, failure: RoundFailure): Promise<boolean>;
  abstract endCancelled(turn: RoundTurn): Promise<boolean>;
  /** What became of it: ended at once where nobody had begun, else the worker is asked with its next sign of life. */
  abstract askToCancel(round: RoundRef): Promise<'ended' | 'asked' | 'over'>;

  /** Unfinished rounds that gave no sign of life for so long. */
  abstract silentFor(seconds: number): Promise<readonly SilentRound[]>;
  /** Counts as a sign of life. A running round begins its next epoch, one that nobody began keeps its own; null = somebody was faster. */
  abstract giveAnew(round: SilentRound): Promise<number | null>;
}
