import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, err, Ids, ok, Outbox, type Result, UnitOfWork } from '@ketnoi/kernel';
import { CONSENT_TEXT_VERSION, type ConsentPurpose, type ConsentSubject, mayConsentFor } from '../domain/consent.js';
import type { ConsentGiven, ConsentWithdrawn } from '../domain/events.js';
import { Consents } from './ports/consents.js';
import { NOT_FOUND, type NotFoundRefusal } from './refusals.js';

export interface ConsentChange {
  readonly subject: ConsentSubject;
  readonly purpose: ConsentPurpose;
}
type Answer = Result<ConsentChange, NotFoundRefusal>;

/** A person, or a company's people, agree to one purpose under the wording now in use, or take it back. Repeating changes nothing. */
@Injectable()
export class ChangeConsent {
  constructor(
    private readonly consents: Consents,
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  give(actor: Actor, change: ConsentChange): Promise<Answer> {
    return this.record(actor, change, 'consent-given', () =>
      this.consents.give({ id: this.ids.next(), ...change, textVersion: CONSENT_TEXT_VERSION }, actor.personId),
    );
  }

  withdraw(actor: Actor, change: ConsentChange): Promise<Answer> {
    return this.record(actor, change, 'consent-withdrawn', () =>
      this.consents.withdraw(change.subject, change.purpose, actor.personId),
    );
  }

  private async record(
    actor: Actor,
    change: ConsentChange,
    type: (ConsentGiven | ConsentWithdrawn)['type'],
    write: () => Promise<boolean>,
  ): Promise<Answer> {
    const { subject, purpose } = change;
    if (!mayConsentFor(actor, subject)) return err(NOT_FOUND);
    return this.unitOfWork.run(async () => {
      if (!(await write())) return ok(change);
      const payload = { subjectType: subject.type, subjectId: subject.id, purpose };
      await this.outbox.append([{ type, fairId: null, payload }], actor.requestId);
      await this.audit.record({
        fairId: null,
        actorId: actor.personId,
        forCompanyId: subject.type === 'company' ? subject.id : null,
        action: type,
        subjectType: subject.type,
        subjectId: subject.id,
        detail: { purpose },
        requestId: actor.requestId,
      });
      return ok(change);
    });
  }
}
