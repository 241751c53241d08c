import { Injectable } from '@nestjs/common';
import { type Actor, type CompanyId, type FairId, ok, type Result, type SlotIndex, UnitOfWork } from '@ketnoi/kernel';
import { Chronicle } from '../chronicle.js';
import { FairSetup } from '../ports/fair-setup.js';
import { Participations } from '../ports/participations.js';
import type { InvalidInput, NotFound } from '../refusals.js';
import { speakingFor } from '../speaking-for.js';
import { unavailableSlots } from './unavailable-slots.js';

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
      const speaks = await speakingFor(this.participations, actor, fairId, companyId);
      if (!speaks.ok) return speaks;
      const slots = await unavailableSlots(this.setup, fairId, unavailable);
      if (!slots.ok) return slots;
      await this.setup.setUnavailableSlots(fairId, new Map([[companyId, slots.value]]));
      await this.chronicle.write(actor, {
        fairId,
        action: 'set-availability',
        subjectType: 'company',
        subjectId: companyId,
        detail: { unavailable: slots.value },
        forCompany: { id: companyId, byRight: speaks.value.byRight },
      });
      return ok({ unavailable: slots.value });
    });
  }
}
