import { Injectable } from '@nestjs/common';
import {
  type Actor,
  allOrNothing,
  AuditTrail,
  type CompanyId,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { type AdmissionCard, inDays, KEPT_DECIDED_DAYS } from '../../domain/admission.js';
import { InvitePerson } from '../invite-person.js';
import { Admissions } from '../ports/admissions.js';
import { type EnrolRefusal, FirmRegistry } from '../ports/firm-registry.js';
import { type InvalidInput, NOT_FOUND, type NotFoundRefusal } from '../refusals.js';

export interface AdmitRequest {
  readonly fairId: FairId;
  readonly admissionId: string;
  /** A company of the directory that it is; null: a new one. */
  readonly companyId: CompanyId | null;
}
export interface AdmissionDecided {
  readonly code: 'admission-decided';
}
/** The company has people of its own, who alone let others in. */
export interface FirmLooksAfterItself {
  readonly code: 'firm-looks-after-itself';
}
export type AdmitRefusal =
  NotFoundRefusal | InvalidInput | AdmissionDecided | FirmLooksAfterItself | EnrolRefusal | IdempotencyConflict;
type Admitted = { readonly companyId: CompanyId };

/** An organiser lets a firm take part that asked to, and invites who asked: all of it, or nothing. */
@Injectable()
export class AdmitFirm {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly admissions: Admissions,
    private readonly firms: FirmRegistry,
    private readonly invite: InvitePerson,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, request: AdmitRequest, key: string): Promise<Result<Admitted, AdmitRefusal>> {
    if (!hasFairRole(actor, request.fairId, 'organiser')) return err(NOT_FOUND);
    return allOrNothing<Admitted, AdmitRefusal>(
      this.idempotency,
      actor,
      { operation: 'admit-firm', key, request },
      async () => {
        const admission = await this.admissions.find(request.fairId, request.admissionId);
        if (!admission) return err(NOT_FOUND);
        return admission.state === 'open'
          ? this.admit(actor, admission, request.companyId)
          : err({ code: 'admission-decided' });
      },
    );
  }

  private async admit(
    actor: Actor,
    { id, fairId, firm, email, person }: AdmissionCard,
    known: CompanyId | null,
  ): Promise<Result<Admitted, AdmitRefusal>> {
    const enrolled = await this.firms.enrol(actor, fairId, firm, known, `admit ${id}`);
    if (!enrolled.ok) return enrolled;
    const companyId = enrolled.value;
    const place = { fairId, companyId, role: 'member' as const };
    const invited = await this.invite.execute(actor, { ...place, email, language: person.language }, `invite ${id}`);
    if (!invited.ok) return invited.error.code === 'not-found' ? err({ code: 'firm-looks-after-itself' }) : invited;
    const at = await this.unitOfWork.now();
    await this.admissions.decide(fairId, id, {
      state: 'admitted',
      by: actor.personId,
      at,
      companyId,
      invitationId: invited.value.invitationId,
      reason: null,
      forgetAt: inDays(at, KEPT_DECIDED_DAYS),
    });
    await this.audit.record({
      fairId,
      actorId: actor.personId,
      forCompanyId: companyId,
      byRight: 'organiser',
      action: 'admit-firm',
      subjectType: 'admission',
      subjectId: id,
      detail: { companyId, isNew: known === null },
      requestId: actor.requestId,
    });
    return ok({ companyId });
  }
}
