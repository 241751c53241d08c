import { Injectable } from '@nestjs/common';
import { type Actor, type CompanyId, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { checkCompany, type CompanyEntries } from '../domain/company.js';
import { Journal } from './journal.js';
import { Companies } from './ports/companies.js';
import { changedMeanwhile, type EditingRefusal, notFound } from './refusal.js';
import { taxCodeTaken } from './register-company.js';
import { Speaker } from './speaker.js';

export interface CompanyEdit {
  /** The fair at which the editor has the right to speak for the company. */
  readonly fairId: FairId;
  readonly companyId: CompanyId;
  readonly company: CompanyEntries;
  /** The version that the editor saw. */
  readonly version: number;
}

@Injectable()
export class EditCompany {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly companies: Companies,
    private readonly speaker: Speaker,
    private readonly journal: Journal,
  ) {}

  async execute(
    actor: Actor,
    { fairId, companyId, company, version }: CompanyEdit,
  ): Promise<Result<{ readonly companyId: CompanyId }, EditingRefusal>> {
    const byRight = await this.speaker.sharedRightOf(actor, fairId, companyId);
    if (!byRight) return err(notFound);
    const checked = checkCompany(company);
    if (!checked.ok) return checked;
    return this.unitOfWork.run(async () => {
      const stored = await this.companies.find(companyId);
      if (!stored) return err(notFound);
      const changed = await this.companies.change(
        { ...stored, ...checked.value, version: version + 1 },
        actor.personId,
      );
      if (!changed.ok) return err(changed.error === 'tax-code-taken' ? taxCodeTaken() : changedMeanwhile);
      await this.journal.write(
        actor,
        {
          fairId,
          action: 'edit-company',
          subject: ['company', companyId],
          for: { companyId, byRight },
          detail: checked.value,
        },
        { type: 'company-changed', fairId, payload: { companyId } },
      );
      return ok({ companyId });
    });
  }
}
