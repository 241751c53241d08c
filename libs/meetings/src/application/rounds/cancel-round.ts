import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result, type RoundId, UnitOfWork } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { isUnfinished } from '../../domain/rounds/round.js';
import { Chronicle } from '../chronicle.js';
import { Rounds } from '../ports/rounds.js';
import { type NotFound, notFound, organises } from '../refusals.js';

/** The round is over already. */
export interface RoundOver {
  readonly code: 'round-over';
}

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
      const round = organises(actor, fairId) ? await this.rounds.findForChange(fairId, roundId) : null;
      if (!round) return err(notFound('round'));
      if (!isUnfinished(round.state)) return err({ code: 'round-over' as const });
      const became = await this.rounds.askToCancel({ fairId, roundId });
      const { kind } = round;
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
