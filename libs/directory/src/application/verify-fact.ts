import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type FairId,
  hasFairRole,
  ok,
  type ProfileFactId,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import type { InvalidEntries } from '../domain/problem.js';
import { verifyFact } from '../domain/profile-fact.js';
import { Journal } from './journal.js';
import { Companies } from './ports/companies.js';
import { Profiles } from './ports/profiles.js';
import { type NotFound, notFound } from './refusal.js';

export interface Verification {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
  readonly factId: ProfileFactId;
  /** The paper it was checked against: certificate number, issuer. */
  readonly paper: string;
  readonly expiresOn: string | null;
}

/** A programme officer or organiser confirms a fact of a company that takes part, having seen the paper. */
@Injectable()
export class VerifyFact {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly companies: Companies,
    private readonly profiles: Profiles,
    private readonly journal: Journal,
  ) {}

  async execute(
    actor: Actor,
    verification: Verification,
  ): Promise<Result<{ readonly companyId: CompanyId }, NotFound | InvalidEntries>> {
    const { fairId, companyId, factId, paper, expiresOn } = verification;
    if (!hasFairRole(actor, fairId, 'programme-officer', 'organiser')) return err(notFound);
    return this.unitOfWork.run(async () => {
      if (!(await this.companies.participation(fairId, companyId))) return err(notFound);
      const fact = (await this.profiles.facts(companyId)).find((stored) => stored.id === factId);
      if (!fact) return err(notFound);
      const at = await this.unitOfWork.now();
      const verified = verifyFact(fact, { personId: actor.personId, at, paper, expiresOn });
      if (!verified.ok) return verified;
      await this.profiles.change(verified.value);
      await this.journal.write(
        actor,
        { fairId, action: 'verify-fact', subject: ['profile-fact', factId], detail: { companyId, paper, expiresOn } },
        { type: 'profile-changed', fairId, payload: { companyId } },
      );
      return ok({ companyId });
    });
  }
}
