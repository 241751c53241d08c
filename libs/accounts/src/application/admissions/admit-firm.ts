import { Injectable } from '@nestjs/common';
import {
  type Actor,
  allOrNothing,
  type CompanyId,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { Admissions } from '../ports/admissions.js';
import type { EnrolRefusal } from '../ports/firm-registry.js';
import { NOT_FOUND, type NotFoundRefusal } from '../refusals.js';
import { AdmissionDesk, type FirmLooksAfterItself } from './admission-desk.js';

export interface AdmitRequest {
  readonly fairId: FairId;
  readonly admissionId: string;
  /** A company of the directory that it is; null: a new one. */
  readonly companyId: CompanyId | null;
}
export interface AdmissionDecided {
  readonly code: 'admission-decided';
}
export type AdmitRefusal =
  NotFoundRefusal | AdmissionDecided | FirmLooksAfterItself | EnrolRefusal | IdempotencyConflict;
type Admitted = { readonly companyId: CompanyId };

/** An organiser lets a firm take part that asked to, and invites who asked: all of it, or nothing. */
@Injectable()
export class AdmitFirm {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly admissions: Admissions,
    private readonly desk: AdmissionDesk,
  ) {}

  async execute(actor: Actor, request: AdmitRequest, key: string): Promise<Result<Admitted, AdmitRefusal>> {
    const { fairId, admissionId, companyId } = request;
    if (!hasFairRole(actor, fairId, 'organiser')) return err(NOT_FOUND);
    return allOrNothing<Admitted, AdmitRefusal>(
      this.idempotency,
      actor,
      { operation: 'admit-firm', key, request },
      async () => {
        const [admission] = await this.admissions.named(fairId, [admissionId], true);
        if (!admission) return err(NOT_FOUND);
        if (admission.state !== 'open') return err({ code: 'admission-decided' });
        const admitted = await this.desk.admit(actor, fairId, [{ admission, companyId }]);
        return admitted.ok ? ok({ companyId: admitted.value[0] }) : admitted;
      },
    );
  }
}
