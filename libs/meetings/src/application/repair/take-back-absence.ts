import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type RequestId, type Result, UnitOfWork } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { type FairDay, firstOpenSlot } from '../../domain/repair/fair-day.js';
import { takenBack } from '../../domain/repair/taken-back.js';
import { Chronicle } from '../chronicle.js';
import { type NotFound, notFound } from '../refusals.js';
import { mayRepair } from './may-repair.js';
import { PlanRepair } from './plan-repair.js';
import { Repairs } from './ports/repairs.js';

export interface TakenBackAbsence {
  readonly subjectId: string;
  /** In which it is there after all. */
  readonly slots: readonly number[];
  /** Its agreed requests that the newest version does not hold: each can be reported as a new request. */
  readonly waiting: readonly RequestId[];
}

/**
 * Who was reported missing has come after all. What was planned without them stays until somebody mends it; whatever is planned
 * from now on counts on them again. Taken back twice, there is nothing left to take back.
 */
@Injectable()
export class TakeBackAbsence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repairs: Repairs,
    private readonly plan: PlanRepair,
    private readonly chronicle: Chronicle,
  ) {}

  execute(actor: Actor, fairId: FairId, subjectId: string): Promise<Result<TakenBackAbsence, NotFound>> {
    return this.unitOfWork.run(async () => {
      if (!mayRepair(actor, fairId)) return err(notFound('absence'));
      // As whoever mends the timetable, so that a repair counts on them or is outdated.
      await this.repairs.lock(fairId);
      const day = await this.plan.read(fairId);
      const slots = day ? await this.forget(day, subjectId) : [];
      if (!day || slots.length === 0) return err(notFound('absence'));
      await this.chronicle.write(actor, {
        fairId,
        action: 'take-back-absence',
        subjectType: kindOf(day, subjectId),
        subjectId,
        detail: { slots },
        events: [meetingsEvent('fair-set-up-changed', fairId, { part: 'absences' })],
      });
      return ok({ subjectId, slots, waiting: waitingFor(day, subjectId) });
    });
  }

  private async forget({ slots, now, released }: FairDay, subjectId: string): Promise<readonly number[]> {
    const open = firstOpenSlot({ slots, now });
    const there = new Set<number>();
    for (const told of await this.repairs.absencesTold(released.fairId, subjectId)) {
      const back = takenBack(slots, open, told);
      if (back.length > 0) await this.repairs.forgetAbsence(released.fairId, subjectId, told.repairId, back);
      back.forEach((slot) => there.add(slot));
    }
    return [...there].sort((a, b) => a - b);
  }
}

const kindOf = ({ inputs }: FairDay, subjectId: string): string => {
  if (inputs.interpreters.some((i) => i.id === subjectId)) return 'interpreter';
  return inputs.places.some((p) => p.id === subjectId) ? 'place' : 'company';
};

function waitingFor({ inputs, meetings }: FairDay, subjectId: string): readonly RequestId[] {
  const held = new Set(meetings.map((m) => m.requestId));
  return inputs.requests
    .filter((r) => [r.buyerId, r.supplierId, ...(r.others ?? [])].some((id) => id === subjectId) && !held.has(r.id))
    .map((r) => r.id);
}
