import { Injectable } from '@nestjs/common';
import { type Actor, type CompanyId, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { Chronicle } from '../chronicle.js';
import { Locks } from '../ports/locks.js';
import { Participations } from '../ports/participations.js';
import { type NotFound, notFound, organises } from '../refusals.js';
import { CallOffMeeting } from './call-off-meeting.js';
import { PartPairs } from './part-pairs.js';

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
    private readonly callOff: CallOffMeeting,
    private readonly parting: PartPairs,
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
      const { takenOut, events } = await this.parting.execute(
        fairId,
        [{ buyerId, supplierId }],
        working,
        async () => inputs,
      );
      await this.chronicle.write(actor, {
        fairId,
        action: 'ban-pair',
        subjectType: 'company',
        subjectId: buyerId,
        detail: { supplierId, reason: ban.reason },
        events,
      });
      return ok({ takenOut: takenOut > 0 });
    });
  }
}
