import { Injectable } from '@nestjs/common';
import type { Actor, CompanyId, FairId } from '@ketnoi/kernel';
import { Companies, type CompanyChange } from './ports/companies.js';
import { Speaker } from './speaker.js';

/** For whoever may edit a company: who did last. Null for everybody else. */
@Injectable()
export class ShowCompanyChange {
  constructor(
    private readonly companies: Companies,
    private readonly speaker: Speaker,
  ) {}

  async execute(actor: Actor, fairId: FairId, companyId: CompanyId): Promise<CompanyChange | null> {
    return (await this.speaker.sharedRightOf(actor, fairId, companyId)) ? this.companies.lastChange(companyId) : null;
  }
}
