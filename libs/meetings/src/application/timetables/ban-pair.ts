import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  type DomainEvent,
  err,
  type FairId,
  ok,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { keepApart, type MeetingRequest } from '../../domain/wishes/meeting-request.js';
import { Chronicle } from '../chronicle.js';
import { Locks } from '../ports/locks.js';
import { MeetingRequests } from '../ports/meeting-requests.js';
import { Participations } from '../ports/participations.js';
import { type NotFound, notFound, organises } from '../refusals.js';
import { CallOffMeeting } from './call-off-meeting.js';

export interface PairBan {
  readonly fairId: FairId;
  readonly buyerId: CompanyId;
  readonly supplierId: CompanyId;
  readonly reason: string | null;
}

/** Keeps two companies apart: not proposed, not placed, their open request closed, and taken out of the working timetable. */
@Injectable()
export class BanPair {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly locks: Locks,
    private readonly participations: Participations,
    private readonly requests: MeetingRequests,
    private readonly callOff: CallOffMeeting,
    private readonly chronicle: Chronicle,
  ) {}

  async execute(actor: Actor, ban: PairBan): Promise<Result<{ readonly takenOut: boolean }, NotFound>> {
    const { fairId, buyerId, supplierId } = ban;
    if (!organises(actor, fairId)) return err(notFound('fair'));
    const inputs = await this.callOff.inputs(fairId);
    return this.unitOfWork.run(async () => {
      for (const companyId of [buyerId, supplierId])
        if (!(await this.participations.find(fairId, companyId))) return err(notFound('company'));
      const working = await this.callOff.lock(fairId);
      await this.locks.ban(fairId, buyerId, supplierId, ban.reason, actor.personId);
      const request = await this.requests.livingForChange(fairId, buyerId, supplierId);
      const takenOut = request
        ? await this.callOff.takeOut(fairId, working, inputs, { requestId: request.id, code: 'banned', params: {} })
        : [];
      await this.chronicle.write(actor, {
        fairId,
        action: 'ban-pair',
        subjectType: 'company',
        subjectId: buyerId,
        detail: { supplierId, reason: ban.reason },
        events: [...(request ? await this.close(request) : []), ...takenOut],
      });
      return ok({ takenOut: takenOut.length > 0 });
    });
  }

  /** An open request of the pair would wait for answers that no longer count. */
  private async close(request: MeetingRequest): Promise<readonly DomainEvent[]> {
    if (request.state !== 'open') return [];
    const { fairId, id: requestId, buyerId, supplierId, state } = keepApart(request);
    await this.requests.save(keepApart(request));
    return [meetingsEvent('request-answered', fairId, { requestId, buyerId, supplierId, state })];
  }
}
