import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type RequestId, type Result, UnitOfWork } from '@ketnoi/kernel';
import { isLive } from '../../domain/wishes/meeting-request.js';
import { Chronicle } from '../chronicle.js';
import { Locks, type Pin } from '../ports/locks.js';
import { MeetingRequests } from '../ports/meeting-requests.js';
import { Rounds } from '../ports/rounds.js';
import { Timetables } from '../ports/timetables.js';
import { type NotFound, notFound, organises } from '../refusals.js';
import { timetableUnderWay, type TimetableUnderWay } from './timetable-under-way.js';

/**
 * Pins a request: where the working timetable holds it, it stays there in every new run; where it is not held yet, the
 * next run holds it before others, agreed or not.
 */
@Injectable()
export class PinMeeting {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: MeetingRequests,
    private readonly rounds: Rounds,
    private readonly timetables: Timetables,
    private readonly locks: Locks,
    private readonly chronicle: Chronicle,
  ) {}

  execute(actor: Actor, fairId: FairId, requestId: RequestId): Promise<Result<Pin, NotFound | TimetableUnderWay>> {
    return this.unitOfWork.run(async () => {
      if (!organises(actor, fairId)) return err(notFound('fair'));
      const working = await this.timetables.workingForChange(fairId);
      const request = await this.requests.find(fairId, requestId);
      if (!request || !isLive(request.state)) return err(notFound('request'));
      const underWay = await timetableUnderWay(this.rounds, fairId);
      if (underWay) return err(underWay);
      const meetings = working ? await this.timetables.meetings(fairId, working.id) : [];
      const meeting = meetings.find((m) => m.requestId === requestId);
      const pin: Pin = {
        requestId,
        slot: meeting?.slot ?? null,
        placeKind: meeting?.placeKind ?? null,
        placeId: meeting?.placeId ?? null,
        interpreterId: meeting?.interpreterId ?? null,
      };
      await this.locks.pin(fairId, pin, actor.personId);
      if (working && meeting) await this.timetables.setLocked(fairId, working.id, [requestId], true);
      await this.chronicle.write(actor, {
        fairId,
        action: 'pin-meeting',
        subjectType: 'request',
        subjectId: requestId,
        detail: pin,
      });
      return ok(pin);
    });
  }
}
