import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  type CompanyId,
  err,
  type FairId,
  ok,
  type Result,
  type SlotIndex,
  UnitOfWork,
} from '@ketnoi/kernel';
import { Chronicle } from '../chronicle.js';
import { FairSetup } from '../ports/fair-setup.js';
import { Participations } from '../ports/participations.js';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '../refusals.js';

/** A company says in which slots nobody of it can meet. */
@Injectable()
export class SetAvailability {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly setup: FairSetup,
    private readonly participations: Participations,
    private readonly chronicle: Chronicle,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId,
    unavailable: readonly SlotIndex[],
  ): Promise<Result<{ readonly unavailable: readonly SlotIndex[] }, NotFound | InvalidInput>> {
    return this.unitOfWork.run(async () => {
      const byRight = actsFor(actor, fairId, companyId);
      if (!byRight || !(await this.participations.find(fairId, companyId))) return err(notFound('company'));
      const known = new Set((await this.setup.slots(fairId)).map((s) => s.index));
      const strange = unavailable.findIndex((slot) => !known.has(slot));
      if (strange >= 0) return err(invalidInput([{ path: `unavailable[${strange}]`, code: 'unknown-id' }]));
      const slots = [...new Set(unavailable)].sort((a, b) => a - b);
      await this.setup.setUnavailableSlots(fairId, companyId, slots);
      await this.chronicle.write(actor, {
        fairId,
        action: 'set-availability',
        subjectType: 'company',
        subjectId: companyId,
        detail: { unavailable: slots },
        forCompany: { id: companyId, byRight },
      });
      return ok({ unavailable: slots });
    });
  }
}
