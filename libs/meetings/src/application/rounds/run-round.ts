import { Injectable } from '@nestjs/common';
import { Outbox, UnitOfWork } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { roundFailure, type RoundFailure } from '../../domain/rounds/round-failure.js';
import type { Round } from '../../domain/rounds/round.js';
import { EngineFailed } from '../ports/engine-failed.js';
import { EngineStopped } from '../ports/engine-run.js';
import { type RoundRef, Rounds, type RoundTurn } from '../ports/rounds.js';
import { PlaceMeetings } from './place-meetings.js';
import { ProposePairs } from './propose-pairs.js';
import { RoundWatch } from './round-watch.js';

/** `lost` = another worker has the round now; `handed-back` = this worker had to stop and somebody must ring again. */
export type RoundOutcome = 'finished' | 'failed' | 'cancelled' | 'lost' | 'handed-back' | 'nothing-to-do';

/** A round that so many workers did not survive is not tried again. */
const MOST_EPOCHS = 8;

/**
 * Runs a round from its row: whatever rang, however often. Everything is computed from the frozen snapshot and saved in
 * one transaction that the round's epoch and state guard, so that two runs leave what one would have left.
 */
@Injectable()
export class RunRound {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rounds: Rounds,
    private readonly outbox: Outbox,
    private readonly proposePairs: ProposePairs,
    private readonly placeMeetings: PlaceMeetings,
  ) {}

  async execute(ref: RoundRef, signal: AbortSignal): Promise<RoundOutcome> {
    const turn = await this.rounds.begin(ref);
    const round = turn && (await this.rounds.find(ref.fairId, ref.roundId));
    if (!turn || !round) return 'nothing-to-do';
    if (turn.epoch > MOST_EPOCHS) return this.endFailed(round, turn, roundFailure('gave-up', { epochs: MOST_EPOCHS }));
    const watch = new RoundWatch(round, turn, this.rounds, this.outbox, this.unitOfWork, signal);
    try {
      return await this.steps(round, turn, watch);
    } catch (error) {
      if (error instanceof EngineFailed)
        return this.endFailed(round, turn, roundFailure('engine-failed', { said: error.message.slice(0, 200) }));
      if (error instanceof EngineStopped) return this.endStopped(round, turn, watch);
      throw error;
    } finally {
      await watch.end();
    }
  }

  private async steps(round: Round, turn: RoundTurn, watch: RoundWatch): Promise<RoundOutcome> {
    // A first beat at once: it shows that the round has begun, and hears of a cancel that came before it did.
    await watch.beat();
    if (watch.signal.aborted) throw new EngineStopped();
    const steps = round.kind === 'propose' ? this.proposePairs : this.placeMeetings;
    const outcome = await steps.execute(round, turn, watch);
    return typeof outcome === 'string' ? outcome : this.endFailed(round, turn, outcome);
  }

  private endFailed(round: Round, turn: RoundTurn, failure: RoundFailure): Promise<RoundOutcome> {
    return this.end(round, turn, 'failed', failure.code, () => this.rounds.fail(turn, failure));
  }

  private async endStopped(round: Round, turn: RoundTurn, watch: RoundWatch): Promise<RoundOutcome> {
    if (watch.stoppedFor === 'handed-back') await this.rounds.handBack(turn);
    if (watch.stoppedFor !== 'cancel') return watch.stoppedFor ?? 'handed-back';
    return this.end(round, turn, 'cancelled', null, () => this.rounds.endCancelled(turn));
  }

  private end(
    round: Round,
    turn: RoundTurn,
    state: 'failed' | 'cancelled',
    failureCode: string | null,
    write: () => Promise<boolean>,
  ): Promise<RoundOutcome> {
    return this.unitOfWork.run(async () => {
      if (!(await write())) return 'lost';
      const { fairId, roundId } = turn;
      await this.outbox.append([
        meetingsEvent('round-ended', fairId, { roundId, kind: round.kind, state, failureCode }),
      ]);
      return state;
    });
  }
}
