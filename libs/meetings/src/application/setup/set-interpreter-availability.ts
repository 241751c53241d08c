import { Injectable } from '@nestjs/common';
import {
  type Actor,
  err,
  type FairId,
  hasFairRole,
  type InterpreterId,
  ok,
  type Result,
  type SlotIndex,
  UnitOfWork,
} from '@ketnoi/kernel';
import { FairSetup } from '../ports/fair-setup.js';
import { type InvalidInput, type NotFound, notFound, organises } from '../refusals.js';
import { Engagements } from './engagements.js';
import { unavailableSlots } from './unavailable-slots.js';

/** An interpreter, or an organiser for them, says in which slots they are not there. */
@Injectable()
export class SetInterpreterAvailability {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly setup: FairSetup,
    private readonly engagements: Engagements,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    interpreterId: InterpreterId,
    unavailable: readonly SlotIndex[],
  ): Promise<Result<{ readonly unavailable: readonly SlotIndex[] }, NotFound | InvalidInput>> {
    return this.unitOfWork.run(async () => {
      const interpreter = (await this.setup.interpreters(fairId)).find((i) => i.id === interpreterId);
      const own = interpreter?.personId === actor.personId && hasFairRole(actor, fairId, 'interpreter');
      if (!interpreter || !(own || organises(actor, fairId))) return err(notFound('interpreter'));
      await this.setup.lockInterpreters(fairId);
      const slots = await unavailableSlots(this.setup, fairId, unavailable);
      if (!slots.ok) return slots;
      await this.engagements.make(actor, fairId, [{ interpreterId, unavailable: slots.value }]);
      return ok({ unavailable: slots.value });
    });
  }
}
