import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import { FairScores } from '../ports/fair-scores.js';
import { Participations } from '../ports/participations.js';
import { type NotFound, notFound } from '../refusals.js';

/** Whether the scores of a fair have changed, for screens that show some: they then ask anew for what they show. */
@Injectable()
export class FollowScores {
  constructor(
    private readonly scores: FairScores,
    private readonly participations: Participations,
  ) {}

  /** A number that rises with every change. For everybody who has to do with the fair. */
  async revision(actor: Actor, fairId: FairId): Promise<Result<number, NotFound>> {
    return (await this.attends(actor, fairId)) ? ok(await this.scores.revision(fairId)) : err(notFound('fair'));
  }

  private async attends(actor: Actor, fairId: FairId): Promise<boolean> {
    if ([...actor.fairRoles, ...actor.ledCompanies].some((right) => right.fairId === fairId)) return true;
    for (const companyId of actor.companyIds) if (await this.participations.find(fairId, companyId)) return true;
    return false;
  }
}
