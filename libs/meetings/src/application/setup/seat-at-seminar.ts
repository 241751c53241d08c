import { Injectable } from '@nestjs/common';
import {
  type Actor,
  err,
  type FairId,
  ok,
  type PersonId,
  type Result,
  type SeminarId,
  UnitOfWork,
} from '@ketnoi/kernel';
import { Chronicle } from '../chronicle.js';
import { FairSetup } from '../ports/fair-setup.js';
import { type NotFound, notFound, organises } from '../refusals.js';

/** Says who attends a seminar; people who do not attend the fair are left out. */
@Injectable()
export class SeatAtSeminar {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly setup: FairSetup,
    private readonly chronicle: Chronicle,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    seminarId: SeminarId,
    people: readonly PersonId[],
  ): Promise<Result<{ readonly seats: number }, NotFound>> {
    return this.unitOfWork.run(async () => {
      if (!organises(actor, fairId)) return err(notFound('fair'));
      if (!(await this.setup.seminars(fairId)).some((s) => s.id === seminarId)) return err(notFound('seminar'));
      const seats = await this.setup.seatAtSeminar(fairId, seminarId, people);
      await this.chronicle.write(actor, {
        fairId,
        action: 'seat-at-seminar',
        subjectType: 'seminar',
        subjectId: seminarId,
        detail: { seats },
      });
      return ok({ seats });
    });
  }
}
