import { Injectable } from '@nestjs/common';
import {
  type Actor,
  AuditTrail,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { inDays, KEPT_DECIDED_DAYS, LONGEST_REASON, nameIn } from '../../domain/admission.js';
import { type InvalidInput, invalidInput } from '../../domain/problem.js';
import { Admissions } from '../ports/admissions.js';
import { Letters } from '../ports/letters.js';
import { NOT_FOUND, type NotFoundRefusal } from '../refusals.js';
import type { AdmissionDecided } from './admit-firm.js';

export interface TurnDownRequest {
  readonly fairId: FairId;
  readonly admissionId: string;
  /** For who asked, as they will read it. */
  readonly reason: string;
}
type Refusal = NotFoundRefusal | AdmissionDecided | InvalidInput;
type TurnedDown = { readonly admissionId: string };

/** An organiser turns down who asked to take part; a letter in their language says why. */
@Injectable()
export class TurnDownAdmission {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly admissions: Admissions,
    private readonly letters: Letters,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  async execute(
    actor: Actor,
    request: TurnDownRequest,
    key: string,
  ): Promise<Result<TurnedDown, Refusal | IdempotencyConflict>> {
    if (!hasFairRole(actor, request.fairId, 'organiser')) return err(NOT_FOUND);
    const reason = request.reason.trim();
    if (reason === '') return err(invalidInput([{ path: 'reason', code: 'required' }]));
    if (reason.length > LONGEST_REASON)
      return err(invalidInput([{ path: 'reason', code: 'too-long', params: { most: LONGEST_REASON } }]));
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'turn-down-admission', key, request },
      () => this.turnDown(actor, { ...request, reason }),
    );
  }

  private async turnDown(
    actor: Actor,
    { fairId, admissionId, reason }: TurnDownRequest,
  ): Promise<Result<TurnedDown, Refusal>> {
    const admission = await this.admissions.find(fairId, admissionId);
    const fair = admission && (await this.admissions.fair(fairId));
    if (!fair) return err(NOT_FOUND);
    if (admission.state !== 'open') return err({ code: 'admission-decided' });
    const at = await this.unitOfWork.now();
    const forgetAt = inDays(at, KEPT_DECIDED_DAYS);
    const nothing = { companyId: null, invitationId: null };
    await this.admissions.decide(fairId, admissionId, {
      ...nothing,
      state: 'turned-down',
      by: actor.personId,
      at,
      reason,
      forgetAt,
    });
    const { language } = admission.person;
    await this.letters.write(
      {
        to: admission.email,
        language,
        fairId,
        template: 'admission-turned-down',
        params: { fair: nameIn(fair, language), reason },
      },
      actor.requestId,
    );
    await this.audit.record({
      fairId,
      actorId: actor.personId,
      byRight: 'organiser',
      action: 'turn-down-admission',
      subjectType: 'admission',
      subjectId: admissionId,
      requestId: actor.requestId,
    });
    return ok({ admissionId });
  }
}
