import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, type HallId, hasFairRole, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { PlanJournal } from './plan-journal.js';
import { HallPictures } from './ports/hall-pictures.js';

/** An organiser takes the picture from under a hall. */
@Injectable()
export class RemoveHallPicture {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pictures: HallPictures,
    private readonly journal: PlanJournal,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    hallId: HallId,
  ): Promise<Result<{ readonly hallId: HallId }, { readonly code: 'not-found' }>> {
    if (!hasFairRole(actor, fairId, 'organiser')) return err({ code: 'not-found' });
    return this.unitOfWork.run(async () => {
      if (!(await this.pictures.remove(fairId, hallId))) return err({ code: 'not-found' as const });
      await this.journal.write(actor, fairId, 'remove-hall-picture', ['hall', hallId], {}, 0);
      return ok({ hallId });
    });
  }
}
