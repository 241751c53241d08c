import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, type InterpreterId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { Chronicle } from '../chronicle.js';
import { FairSetup } from '../ports/fair-setup.js';
import { type NotFound, notFound, organises } from '../refusals.js';

/** Takes an interpreter off the fair; the next timetable does without. */
@Injectable()
export class DismissInterpreter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly setup: FairSetup,
    private readonly chronicle: Chronicle,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    id: InterpreterId,
  ): Promise<Result<{ readonly interpreterId: InterpreterId }, NotFound>> {
    return this.unitOfWork.run(async () => {
      if (!organises(actor, fairId)) return err(notFound('fair'));
      if (!(await this.setup.removeInterpreter(fairId, id))) return err(notFound('interpreter'));
      await this.chronicle.write(actor, {
        fairId,
        action: 'dismiss-interpreter',
        subjectType: 'interpreter',
        subjectId: id,
        events: [meetingsEvent('fair-set-up-changed', fairId, { part: 'interpreters' })],
      });
      return ok({ interpreterId: id });
    });
  }
}
