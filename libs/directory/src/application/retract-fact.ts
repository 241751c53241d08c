import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type FairId,
  ok,
  type ProfileFactId,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { Journal } from './journal.js';
import { Profiles } from './ports/profiles.js';
import { type NotFound, notFound } from './refusal.js';
import { Speaker } from './speaker.js';

/** A company takes back a fact of its profile, verified or not. */
@Injectable()
export class RetractFact {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly profiles: Profiles,
    private readonly speaker: Speaker,
    private readonly journal: Journal,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId,
    factId: ProfileFactId,
  ): Promise<Result<{ readonly companyId: CompanyId }, NotFound>> {
    const byRight = await this.speaker.sharedRightOf(actor, fairId, companyId);
    if (!byRight) return err(notFound);
    return this.unitOfWork.run(async () => {
      const fact = (await this.profiles.facts(companyId)).find((stored) => stored.id === factId);
      if (!fact) return err(notFound);
      await this.profiles.remove(companyId, [factId]);
      await this.journal.write(
        actor,
        {
          fairId,
          action: 'retract-fact',
          subject: ['profile-fact', factId],
          for: { companyId, byRight },
          detail: fact,
        },
        { type: 'profile-changed', fairId, payload: { companyId } },
      );
      return ok({ companyId });
    });
  }
}
