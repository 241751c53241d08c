import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type RequestId, type Result, UnitOfWork } from '@ketnoi/kernel';
import { Chronicle } from '../chronicle.js';
import { Locks } from '../ports/locks.js';
import { Rounds } from '../ports/rounds.js';
import { Timetables } from '../ports/timetables.js';
import { type NotFound, notFound, organises } from '../refusals.js';
import { timetableUnderWay, type TimetableUnderWay } from './timetable-under-way.js';

/** Lets a new run move the meeting again. */
@Injectable()
export class UnpinMeeting {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rounds: Rounds,
    private readonly timetables: Timetables,
    private readonly locks: Locks,
    private readonly chronicle: Chronicle,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    requestId: RequestId,
  ): Promise<Result<{ readonly requestId: RequestId }, NotFound | TimetableUnderWay>> {
    return this.unitOfWork.run(async () => {
      if (!organises(actor, fairId)) return err(notFound('fair'));
      const working = await this.timetables.workingForChange(fairId);
      const underWay = await timetableUnderWay(this.rounds, fairId);
      if (underWay) return err(underWay);
      if (!(await this.locks.unpin(fairId, [requestId]))) return err(notFound('pin'));
      if (working) await this.timetables.setLocked(fairId, working.id, [requestId], false);
      await this.chronicle.write(actor, {
        fairId,
        action: 'unpin-meeting',
        subjectType: 'request',
        subjectId: requestId,
      });
      return ok({ requestId });
    });
  }
}
