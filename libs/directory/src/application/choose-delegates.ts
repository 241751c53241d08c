import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type FairId,
  ok,
  type PersonId,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { invalid, type InvalidEntries, Problems } from '../domain/problem.js';
import { Journal } from './journal.js';
import { Companies } from './ports/companies.js';
import { type NotFound, notFound } from './refusal.js';
import { Speaker } from './speaker.js';

export interface DelegateChoice {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
  /** All who attend; who is not named does not. */
  readonly personIds: readonly PersonId[];
}

/** A company says which of its people attend a fair. Their languages decide whether an interpreter is needed. */
@Injectable()
export class ChooseDelegates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly companies: Companies,
    private readonly speaker: Speaker,
    private readonly journal: Journal,
  ) {}

  async execute(
    actor: Actor,
    { fairId, companyId, personIds }: DelegateChoice,
  ): Promise<Result<{ readonly companyId: CompanyId }, NotFound | InvalidEntries>> {
    const byRight = await this.speaker.sharedRightOf(actor, fairId, companyId);
    if (!byRight) return err(notFound);
    return this.unitOfWork.run(async () => {
      const people = [...new Set(personIds)];
      const members = await this.companies.members(companyId, people);
      const problems = new Problems(['personIds']);
      people.forEach((id, i) => problems.unless(members.has(id), String(i), 'unknown-id'));
      if (problems.list.length > 0) return err(invalid(problems.list));
      await this.companies.setDelegates(fairId, companyId, people);
      await this.journal.write(
        actor,
        {
          fairId,
          action: 'choose-delegates',
          subject: ['company', companyId],
          for: { companyId, byRight },
          detail: { people },
        },
        { type: 'company-changed', fairId, payload: { companyId } },
      );
      return ok({ companyId });
    });
  }
}
