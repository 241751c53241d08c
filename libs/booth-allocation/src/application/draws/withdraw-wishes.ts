import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type CompanyId, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { DrawChronicle } from './draw-chronicle.js';
import { NOT_FOUND, type NotFound } from './draw-refusals.js';
import { DrawRequests } from './ports/draw-requests.js';

/** A company takes its wishes back: draws frozen from then on leave it out. Doing so twice is doing so once. */
@Injectable()
export class WithdrawWishes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: DrawRequests,
    private readonly chronicle: DrawChronicle,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId,
  ): Promise<Result<{ readonly companyId: CompanyId }, NotFound>> {
    if (!actsFor(actor, fairId, companyId)) return err(NOT_FOUND);
    return this.unitOfWork.run(async () => {
      if (!(await this.requests.participants(fairId, [companyId])).has(companyId)) return err(NOT_FOUND);
      if (!(await this.requests.withdraw(fairId, companyId))) return ok({ companyId });
      await this.chronicle.write(actor, {
        fairId,
        action: 'withdraw-wishes',
        subjectType: 'company',
        subjectId: companyId,
        forCompanyId: companyId,
      });
      return ok({ companyId });
    });
  }
}
