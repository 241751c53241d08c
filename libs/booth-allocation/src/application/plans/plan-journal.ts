import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, type FairId, Outbox } from '@ketnoi/kernel';

type Subject = readonly [type: string, id: string];

/** Writes down that an organiser changed the plan, and tells views to load it anew, in the transaction of the change. */
@Injectable()
export class PlanJournal {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  write(actor: Actor, fairId: FairId, action: string, subject: Subject, detail: object, booths: number): Promise<void> {
    return this.writeAll(actor, fairId, action, [{ subject, detail }], booths);
  }

  /** Views are told once, however much was changed. */
  async writeAll(
    actor: Actor,
    fairId: FairId,
    action: string,
    changes: readonly { readonly subject: Subject; readonly detail: object }[],
    booths: number,
  ): Promise<void> {
    await this.outbox.append([{ type: 'plan-drawn', fairId, payload: { booths } }], actor.requestId);
    await this.audit.record(
      ...changes.map(({ subject: [subjectType, subjectId], detail }) => ({
        fairId,
        actorId: actor.personId,
        byRight: 'organiser' as const,
        action,
        subjectType,
        subjectId,
        detail,
        requestId: actor.requestId,
      })),
    );
  }
}
