import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, type FairId, Outbox } from '@ketnoi/kernel';

/** Writes down that an organiser changed the plan, and tells views to load it anew, in the transaction of the change. */
@Injectable()
export class PlanJournal {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  async write(
    actor: Actor,
    fairId: FairId,
    action: string,
    subject: readonly [type: string, id: string],
    detail: object,
    booths: number,
  ): Promise<void> {
    await this.outbox.append([{ type: 'plan-drawn', fairId, payload: { booths } }], actor.requestId);
    await this.audit.record({
      fairId,
      actorId: actor.personId,
      byRight: 'organiser',
      action,
      subjectType: subject[0],
      subjectId: subject[1],
      detail,
      requestId: actor.requestId,
    });
  }
}
