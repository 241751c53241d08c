import { Injectable } from '@nestjs/common';
import { type Actor, type CompanyId, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import type { CompanyEntries } from '../domain/company.js';
import { Companies } from './ports/companies.js';
import type { WritingRefusal } from './refusal.js';
import { RegisterCompany } from './register-company.js';
import { RegisterParticipation } from './register-participation.js';

export interface Enrolment {
  readonly fairId: FairId;
  readonly company: CompanyEntries;
  readonly asSupplier: boolean;
  readonly asBuyer: boolean;
  /** The company that it is; null: a new one. */
  readonly companyId: CompanyId | null;
}

/**
 * Lets a firm take part: a new one enters the directory; of one that is known the entry stays as it is, and where it
 * takes part already it does so as before and as what it now asks for, too.
 */
@Injectable()
export class EnrolFirm {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly companies: Companies,
    private readonly register: RegisterCompany,
    private readonly takePart: RegisterParticipation,
  ) {}

  async execute(actor: Actor, enrolment: Enrolment, key: string): Promise<Result<CompanyId, WritingRefusal>> {
    const { fairId, companyId, company, asSupplier, asBuyer } = enrolment;
    const first = { groupId: null, seats: 1, mostMeetings: null };
    if (companyId === null) {
      const registered = await this.register.execute(actor, { fairId, company, asSupplier, asBuyer, ...first }, key);
      return registered.ok ? ok(registered.value.companyId) : registered;
    }
    return this.unitOfWork.run(async () => {
      const stands = await this.companies.participationForChange(fairId, companyId);
      const joined = await this.takePart.execute(actor, {
        ...(stands ?? { fairId, companyId, ...first }),
        asSupplier: asSupplier || Boolean(stands?.asSupplier),
        asBuyer: asBuyer || Boolean(stands?.asBuyer),
      });
      return joined.ok ? ok(companyId) : err(joined.error);
    });
  }
}
