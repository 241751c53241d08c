import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type CompanyId, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import type { NearMissCard, OpenQuestion, UnknownWord, UnmetDemand } from '../../domain/matches/lacks.js';
import { FairScores } from '../ports/fair-scores.js';
import { type NotFound, notFound, organises, oversees } from '../refusals.js';

/** What stands between suppliers and buyers: for one supplier, and over all of them. Names no buyer. */
@Injectable()
export class ShowLacks {
  constructor(private readonly scores: FairScores) {}

  /** What a supplier would have to gain, and how many buyers it would open. */
  async nearMisses(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId,
  ): Promise<Result<readonly NearMissCard[], NotFound>> {
    if (!actsFor(actor, fairId, companyId)) return err(notFound('company'));
    return found(await this.scores.nearMisses(fairId, companyId), 'company');
  }

  /** What is not known of a supplier and decides most; whoever may put the question to it sees it, too. */
  async openQuestions(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId,
  ): Promise<Result<readonly OpenQuestion[], NotFound>> {
    if (!actsFor(actor, fairId, companyId) && !oversees(actor, fairId)) return err(notFound('company'));
    return found(await this.scores.openQuestions(fairId, companyId), 'company');
  }

  /** What programmes for suppliers should know. */
  async unmetDemand(actor: Actor, fairId: FairId): Promise<Result<readonly UnmetDemand[], NotFound>> {
    return oversees(actor, fairId) ? ok(await this.scores.unmetDemand(fairId)) : err(notFound('fair'));
  }

  /** Words for the organiser to map. */
  async unknownWords(actor: Actor, fairId: FairId): Promise<Result<readonly UnknownWord[], NotFound>> {
    return organises(actor, fairId) ? ok(await this.scores.unknownWords(fairId)) : err(notFound('fair'));
  }
}

const found = <T>(value: T | null, subject: string): Result<T, NotFound> =>
  value === null ? err(notFound(subject)) : ok(value);
