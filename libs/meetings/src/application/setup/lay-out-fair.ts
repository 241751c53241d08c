import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { layOutSlots } from '../../domain/slots/lay-out.js';
import type { SlotPlan } from '../../domain/slots/slot-plan.js';
import { Chronicle } from '../chronicle.js';
import { FairSetup } from '../ports/fair-setup.js';
import { Participations } from '../ports/participations.js';
import { Timetables } from '../ports/timetables.js';
import { type InvalidInput, invalidInput, type NotFound, notFound, organises } from '../refusals.js';

/** Meetings stand in the grid: it stays as it is. */
export interface GridInUse {
  readonly code: 'grid-in-use';
}

/** Makes the slots of a fair from its days, hours and pauses. */
@Injectable()
export class LayOutFair {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly setup: FairSetup,
    private readonly participations: Participations,
    private readonly timetables: Timetables,
    private readonly chronicle: Chronicle,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    plan: SlotPlan,
  ): Promise<Result<{ readonly slots: number }, NotFound | InvalidInput | GridInUse>> {
    return this.unitOfWork.run(async () => {
      const fair = organises(actor, fairId) ? await this.participations.fair(fairId) : null;
      if (!fair) return err(notFound('fair'));
      const layout = layOutSlots(plan, fair.timeZone);
      if (!layout.ok) return err(invalidInput(layout.error));
      if (await this.timetables.exist(fairId)) return err({ code: 'grid-in-use' as const });
      await this.setup.replaceSlots(fairId, layout.value);
      await this.chronicle.write(actor, {
        fairId,
        action: 'lay-out-fair',
        subjectType: 'fair',
        subjectId: fairId,
        detail: plan,
        events: [meetingsEvent('fair-set-up-changed', fairId, { part: 'slots' })],
      });
      return ok({ slots: layout.value.slots.length });
    });
  }
}
