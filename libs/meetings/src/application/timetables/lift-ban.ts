import { Injectable } from '@nestjs/common';
import { type Actor, type CompanyId, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { Chronicle } from '../chronicle.js';
import { Locks } from '../ports/locks.js';
import { type NotFound, notFound, organises } from '../refusals.js';

@Injectable()
export class LiftBan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly locks: Locks,
    private readonly chronicle: Chronicle,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    buyerId: CompanyId,
    supplierId: CompanyId,
  ): Promise<Result<{ readonly lifted: boolean }, NotFound>> {
    return this.unitOfWork.run(async () => {
      if (!organises(actor, fairId)) return err(notFound('fair'));
      if (!(await this.locks.liftBans(fairId, [{ buyerId, supplierId }]))) return err(notFound('ban'));
      await this.chronicle.write(actor, {
        fairId,
        action: 'lift-ban',
        subjectType: 'company',
        subjectId: buyerId,
        detail: { supplierId },
      });
      return ok({ lifted: true });
    });
  }
}
