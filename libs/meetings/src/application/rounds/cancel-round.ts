import { Injectable } from '@nestjs/common';
import { type Actor, type FairId, ok, type Result, type RoundId, UnitOfWork } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { Chronicle } from '../chronicle.js';
import { Rounds } from '../ports/rounds.js';
import type { NotFound } from '../refusals.js';
import { type RoundOver, unfinishedRound } from './unfinished-round.js';

/** Stops a round. One that runs learns of it with its worker's next sign of life, well within two seconds. */
@Injectable()
export class CancelRound {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rounds: Rounds,
    private readonly chronicle: Chronicle,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    roundId: RoundId,
  ): Promise<Result<{ readonly roundId: RoundId }, NotFound | RoundOver>> {
    return this.unitOfWork.run(async () => {
      const round = await unfinishedRound(this.rounds, actor, fairId, roundId);
      if (!round.ok) return round;
      const became = await this.rounds.askToCancel({ fairId, roundId });
      const { kind } = round.value;
      await this.chronicle.write(actor, {
        fairId,
        action: 'cancel-round',
        subjectType: 'round',
        subjectId: roundId,
        events:
          became === 'ended'
            ? [meetingsEvent('round-ended', fairId, { roundId, kind, state: 'cancelled', failureCode: null })]
            : [],
      });
      return ok({ roundId });
    });
  }
}
