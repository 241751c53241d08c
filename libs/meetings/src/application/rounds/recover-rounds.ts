import { Injectable } from '@nestjs/common';
import { Outbox, UnitOfWork } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { roundFailure } from '../../domain/rounds/round-failure.js';
import { Rounds, type SilentRound } from '../ports/rounds.js';

/** A round that so many workers did not survive is not tried again. */
const MOST_EPOCHS = 8;

/**
 * Finds rounds that should run but give no sign of life (the queue was emptied, a worker died or hangs) and rings for
 * them again. A worker that wakes up later has lost its turn.
 */
@Injectable()
export class RecoverRounds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rounds: Rounds,
    private readonly outbox: Outbox,
  ) {}

  /** @returns how many were given anew or given up */
  async execute(silentSeconds: number): Promise<number> {
    let changed = 0;
    for (const round of await this.rounds.silentFor(silentSeconds)) if (await this.recover(round)) changed++;
    return changed;
  }

  private recover(round: SilentRound): Promise<boolean> {
    const { fairId, roundId, kind, epoch } = round;
    return this.unitOfWork.run(async () => {
      if (epoch >= MOST_EPOCHS) {
        const failure = roundFailure('gave-up', { epochs: epoch });
        if (!(await this.rounds.fail(round, failure))) return false;
        const ended = { roundId, kind, state: 'failed', failureCode: failure.code } as const;
        await this.outbox.append([meetingsEvent('round-ended', fairId, ended)]);
        return true;
      }
      const next = await this.rounds.giveAnew(round);
      if (next === null) return false;
      await this.outbox.append([meetingsEvent('round-requested', fairId, { roundId, kind, epoch: next })]);
      return true;
    });
  }
}
