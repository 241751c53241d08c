import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result, type SeminarId, UnitOfWork } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { Chronicle } from '../chronicle.js';
import { FairSetup } from '../ports/fair-setup.js';
import { type NotFound, notFound, organises } from '../refusals.js';

@Injectable()
export class DropSeminar {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly setup: FairSetup,
    private readonly chronicle: Chronicle,
  ) {}

  execute(actor: Actor, fairId: FairId, id: SeminarId): Promise<Result<{ readonly seminarId: SeminarId }, NotFound>> {
    return this.unitOfWork.run(async () => {
      if (!organises(actor, fairId)) return err(notFound('fair'));
      await this.setup.lockSeminars(fairId);
      if (!(await this.setup.removeSeminar(fairId, id))) return err(notFound('seminar'));
      await this.chronicle.write(actor, {
        fairId,
        action: 'drop-seminar',
        subjectType: 'seminar',
        subjectId: id,
        events: [meetingsEvent('fair-set-up-changed', fairId, { part: 'seminars' })],
      });
      return ok({ seminarId: id });
    });
  }
}
