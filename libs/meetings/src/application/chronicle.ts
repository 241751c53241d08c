import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, type CompanyId, type DomainEvent, type FairId, Outbox } from '@ketnoi/kernel';

export interface Deed {
  readonly fairId: FairId;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly detail?: object;
  /** When the actor spoke for a company: which, and by what right. */
  readonly forCompany?: { readonly id: CompanyId; readonly byRight: 'member' | 'group-leader' | 'organiser' };
  readonly events?: readonly DomainEvent[];
}

/** Writes down what somebody did and lets its events leave, in the transaction of the deed. */
@Injectable()
export class Chronicle {
  constructor(
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  write(actor: Actor, deed: Deed): Promise<void> {
    return this.writeAll(actor, [deed]);
  }

  async writeAll(actor: Actor, deeds: readonly Deed[]): Promise<void> {
    await this.audit.record(
      ...deeds.map((deed) => ({
        fairId: deed.fairId,
        actorId: actor.personId,
        forCompanyId: deed.forCompany?.id ?? null,
        byRight: deed.forCompany?.byRight,
        action: deed.action,
        subjectType: deed.subjectType,
        subjectId: deed.subjectId,
        detail: deed.detail,
        requestId: actor.requestId,
      })),
    );
    await this.outbox.append(
      deeds.flatMap(({ events = [] }) => events),
      actor.requestId,
    );
  }

  /** What the platform itself did, such as closing offers at a deadline. */
  async writeOwn(deed: Deed): Promise<void> {
    await this.audit.record({
      fairId: deed.fairId,
      actorId: null,
      byRight: 'system',
      action: deed.action,
      subjectType: deed.subjectType,
      subjectId: deed.subjectId,
      detail: deed.detail,
    });
    await this.outbox.append(deed.events ?? []);
  }
}
