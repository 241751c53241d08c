import { Injectable } from '@nestjs/common';
import {
  type Actor,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { LONGEST_REASON } from '../../domain/admission.js';
import { type InvalidInput, invalidInput } from '../../domain/problem.js';
import { Admissions } from '../ports/admissions.js';
import { NOT_FOUND, type NotFoundRefusal } from '../refusals.js';
import { AdmissionDesk } from './admission-desk.js';
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
    private readonly desk: AdmissionDesk,
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
    const [admission] = await this.admissions.named(fairId, [admissionId], true);
    const fair = admission && (await this.admissions.fair(fairId));
    if (!fair) return err(NOT_FOUND);
    if (admission.state !== 'open') return err({ code: 'admission-decided' });
    await this.desk.turnDown(actor, fairId, fair, [{ admission, reason }]);
    return ok({ admissionId });
  }
}
