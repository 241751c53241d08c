import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type CompanyId, err, type FairId, type NeedId, ok, type Result } from '@ketnoi/kernel';
import { FairScores, type MatchList, type MatchPage } from '../ports/fair-scores.js';
import { Participations } from '../ports/participations.js';
import { type NotFound, notFound } from '../refusals.js';

const MOST = 50;

/** The suppliers that suit a buyer's need, best first, with reasons, gates and what is unknown. */
@Injectable()
export class ShowMatches {
  constructor(
    private readonly scores: FairScores,
    private readonly participations: Participations,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId,
    needId: NeedId,
    page: MatchPage,
  ): Promise<Result<MatchList, NotFound>> {
    const allowed = actsFor(actor, fairId, companyId) !== null;
    if (!allowed || !(await this.participations.ownsNeed(fairId, companyId, needId))) return err(notFound('need'));
    return ok(await this.scores.top(fairId, needId, { ...page, most: Math.min(MOST, Math.max(1, page.most)) }));
  }
}
