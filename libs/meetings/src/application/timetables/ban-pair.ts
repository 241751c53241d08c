import { Injectable } from '@nestjs/common';
import { type Actor, type CompanyId, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { Chronicle } from '../chronicle.js';
import { Locks } from '../ports/locks.js';
import { MeetingRequests } from '../ports/meeting-requests.js';
import { Participations } from '../ports/participations.js';
import { Timetables } from '../ports/timetables.js';
import { type NotFound, notFound, organises } from '../refusals.js';

export interface PairBan {
  readonly fairId: FairId;
  readonly buyerId: CompanyId;
  readonly supplierId: CompanyId;
  readonly reason: string | null;
}

/** Keeps two companies apart: not proposed, not placed, and taken out of the working timetable where they stand in it. */
@Injectable()
export class BanPair {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly locks: Locks,
    private readonly participations: Participations,
    private readonly requests: MeetingRequests,
    private readonly timetables: Timetables,
    private readonly chronicle: Chronicle,
  ) {}

  execute(actor: Actor, ban: PairBan): Promise<Result<{ readonly takenOut: boolean }, NotFound>> {
    const { fairId, buyerId, supplierId } = ban;
    return this.unitOfWork.run(async () => {
      if (!organises(actor, fairId)) return err(notFound('fair'));
      for (const companyId of [buyerId, supplierId])
        if (!(await this.participations.find(fairId, companyId))) return err(notFound('company'));
      await this.locks.ban(fairId, buyerId, supplierId, ban.reason, actor.personId);
      const takenOut = await this.takeOut(fairId, buyerId, supplierId);
      await this.chronicle.write(actor, {
        fairId,
        action: 'ban-pair',
        subjectType: 'company',
        subjectId: buyerId,
        detail: { supplierId, reason: ban.reason },
        events: takenOut ? [meetingsEvent('timetable-changed', fairId, { ...takenOut })] : [],
      });
      return ok({ takenOut: takenOut !== null });
    });
  }

  private async takeOut(fairId: FairId, buyerId: CompanyId, supplierId: CompanyId) {
    const working = await this.timetables.workingForChange(fairId);
    const request = working && (await this.requests.livingForChange(fairId, buyerId, supplierId));
    if (!working || !request) return null;
    await this.locks.unpin(fairId, request.id);
    const left = { requestId: request.id, code: 'banned', params: {} };
    if (!(await this.timetables.takeOut(fairId, working.id, left))) return null;
    await this.timetables.setFigures(fairId, working.id, { ...working, held: working.held - 1 });
    return { timetableId: working.id, requestId: request.id };
  }
}
