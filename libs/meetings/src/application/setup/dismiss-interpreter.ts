import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, type InterpreterId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { FairSetup } from '../ports/fair-setup.js';
import { type NotFound, notFound, organises } from '../refusals.js';
import { Engagements } from './engagements.js';

/** Takes an interpreter off the fair; the next timetable does without. */
@Injectable()
export class DismissInterpreter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly setup: FairSetup,
    private readonly engagements: Engagements,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    id: InterpreterId,
  ): Promise<Result<{ readonly interpreterId: InterpreterId }, NotFound>> {
    return this.unitOfWork.run(async () => {
      if (!organises(actor, fairId)) return err(notFound('fair'));
      await this.setup.lockInterpreters(fairId);
      const dismissed = await this.engagements.dismiss(actor, fairId, id);
      return dismissed ? ok({ interpreterId: id }) : err(notFound('interpreter'));
    });
  }
}
