import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, type CompanyId, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { type AdmissionCard, type FairToEnter, inDays, KEPT_DECIDED_DAYS, nameIn } from '../../domain/admission.js';
import { InvitationDesk } from '../invitation-desk.js';
import { Admissions } from '../ports/admissions.js';
import { FairFirms } from '../ports/fair-firms.js';
import { type EnrolRefusal, FirmRegistry } from '../ports/firm-registry.js';
import { Letters } from '../ports/letters.js';

export interface Admitting {
  readonly admission: AdmissionCard;
  /** A company of the directory that it is; null: a new one. */
  readonly companyId: CompanyId | null;
}
export interface TurningDown {
  readonly admission: AdmissionCard;
  /** For who asked, as they will read it. */
  readonly reason: string;
}
/** The company has people of its own, who alone let others in. */
export interface FirmLooksAfterItself {
  readonly code: 'firm-looks-after-itself';
}
/** `at`: which of them it is about. */
export type AdmittingRefusal = (EnrolRefusal | FirmLooksAfterItself) & { readonly at: number };

/** Makes what organisers decided of open admissions, in as many statements for one as for many; inside a unit of work. */
@Injectable()
export class AdmissionDesk {
  constructor(
    private readonly admissions: Admissions,
    private readonly registry: FirmRegistry,
    private readonly firms: FairFirms,
    private readonly invitations: InvitationDesk,
    private readonly letters: Letters,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** The firms take part, and whoever asked is invited into them. What a refusal has written is to be rolled back. */
  async admit(
    actor: Actor,
    fairId: FairId,
    admitted: readonly Admitting[],
  ): Promise<Result<readonly CompanyId[], AdmittingRefusal>> {
    if (admitted.length === 0) return ok([]);
    const enrolled = await this.registry.enrol(
      actor,
      fairId,
      admitted.map(({ admission, companyId }) => ({ firm: admission.firm, companyId })),
    );
    if (!enrolled.ok) return enrolled;
    const companyIds = enrolled.value;
    const inCare = (await this.firms.named(fairId, companyIds, [])).filter((firm) => firm.inCare).map(({ id }) => id);
    const mayInvite = new Set([...inCare, ...actor.companyIds]);
    const at = companyIds.findIndex((id) => !mayInvite.has(id));
    if (at >= 0) return err({ code: 'firm-looks-after-itself', at });
    const sent = await this.invitations.send(
      actor,
      admitted.map(({ admission: { email, person } }, i) => ({
        place: { fairId, companyId: companyIds[i], role: 'member' as const },
        ...{ email, language: person.language, name: null },
      })),
    );
    await this.decide(
      actor,
      fairId,
      admitted.map(({ admission, companyId }, i) => ({
        ...{ id: admission.id, state: 'admitted', reason: null },
        ...{ companyId: companyIds[i], invitationId: sent[i].id, isNew: companyId === null },
      })),
    );
    return ok(companyIds);
  }

  /** A letter in the language of each of them says why. */
  async turnDown(actor: Actor, fairId: FairId, fair: FairToEnter, turned: readonly TurningDown[]): Promise<void> {
    if (turned.length === 0) return;
    await this.decide(
      actor,
      fairId,
      turned.map(({ admission: { id }, reason }) => {
        return { id, reason, state: 'turned-down', companyId: null, invitationId: null };
      }),
    );
    await this.letters.writeAll(
      turned.map(({ admission: { email, person }, reason }) => ({
        ...{ to: email, language: person.language, fairId, template: 'admission-turned-down' as const },
        params: { fair: nameIn(fair, person.language), reason },
      })),
      actor.requestId,
    );
  }

  private async decide(actor: Actor, fairId: FairId, decided: readonly Decided[]): Promise<void> {
    const at = await this.unitOfWork.now();
    const deed = { by: actor.personId, at, forgetAt: inDays(at, KEPT_DECIDED_DAYS) };
    await this.admissions.decide(fairId, deed, decided);
    await this.audit.record(
      ...decided.map(({ id, state, companyId, isNew }) => ({
        fairId,
        actorId: actor.personId,
        ...(companyId ? { forCompanyId: companyId, detail: { companyId, isNew } } : {}),
        byRight: 'organiser' as const,
        action: state === 'admitted' ? 'admit-firm' : 'turn-down-admission',
        subjectType: 'admission',
        subjectId: id,
        requestId: actor.requestId,
      })),
    );
  }
}

type Decided = Parameters<Admissions['decide']>[2][number] & { readonly isNew?: boolean };
