import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { DRAW_LIMITS } from '../../engine/draw/index.js';
import type { DrawInputProblem } from '../../domain/draws/draw-problem.js';
import type { Standing } from '../../domain/draws/draw-request.js';
import { DrawChronicle } from './draw-chronicle.js';
import { NOT_FOUND, type NotFound, organises, unusable, type UnusableWishes } from './draw-refusals.js';
import { DrawRequests } from './ports/draw-requests.js';

/** An organiser sets priority points and who is new to the fair: all that are named, or none. */
@Injectable()
export class SetStandings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: DrawRequests,
    private readonly chronicle: DrawChronicle,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    standings: readonly Standing[],
  ): Promise<Result<{ readonly companies: number }, NotFound | UnusableWishes>> {
    if (!organises(actor, fairId)) return err(NOT_FOUND);
    if (standings.length > DRAW_LIMITS.applicants)
      return err(unusable([{ path: 'standings', code: 'value-out-of-range' }]));
    return this.unitOfWork.run(async () => {
      const ids = standings.map(({ companyId }) => companyId);
      const known = await this.requests.participants(fairId, ids);
      const problems = standings.flatMap(({ companyId, points }, i): DrawInputProblem[] => [
        ...(known.has(companyId) && ids.indexOf(companyId) === i
          ? []
          : [{ path: `standings[${i}].companyId`, code: 'unknown-company' as const }]),
        ...(Number.isInteger(points) && points >= 0 && points <= DRAW_LIMITS.points
          ? []
          : [{ path: `standings[${i}].points`, code: 'value-out-of-range' as const }]),
      ]);
      if (problems.length > 0) return err(unusable(problems));
      await this.requests.setStandings(fairId, standings, actor.personId);
      await this.chronicle.write(actor, {
        fairId,
        action: 'set-priority-points',
        subjectType: 'fair',
        subjectId: fairId,
        detail: { standings },
      });
      return ok({ companies: standings.length });
    });
  }
}
