import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result, type RoundId, UnitOfWork } from '@ketnoi/kernel';
import { Chronicle } from '../chronicle.js';
import { Rounds } from '../ports/rounds.js';
import type { NotFound } from '../refusals.js';
import { type RoundOver, unfinishedRound } from './unfinished-round.js';

/** A propose round has nothing to keep before its end. */
export interface NothingToKeep {
  readonly code: 'nothing-to-keep';
}

/**
 * Lets a timetable round end with the best timetable found so far, which becomes the working one. Its worker learns of it
 * with its next sign of life; a round that nobody has begun, or that is taken up again, ends as soon as it has a
 * timetable. Asked twice, it changes nothing the second time.
 */
@Injectable()
export class FinishRound {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rounds: Rounds,
    private readonly chronicle: Chronicle,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    roundId: RoundId,
  ): Promise<Result<{ readonly roundId: RoundId }, NotFound | RoundOver | NothingToKeep>> {
    return this.unitOfWork.run(async () => {
      const round = await unfinishedRound(this.rounds, actor, fairId, roundId);
      if (!round.ok) return round;
      if (round.value.kind !== 'timetable') return err({ code: 'nothing-to-keep' as const });
      if (round.value.finishRequestedAt) return ok({ roundId });
      await this.rounds.askToFinish({ fairId, roundId });
      await this.chronicle.write(actor, { fairId, action: 'finish-round', subjectType: 'round', subjectId: roundId });
      return ok({ roundId });
    });
  }
}
