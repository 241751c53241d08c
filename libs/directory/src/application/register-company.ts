import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type FairId,
  type GroupId,
  hasFairRole,
  IdempotencyStore,
  Ids,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { checkCompany, type CompanyEntries } from '../domain/company.js';
import { checkParticipation, type Participation } from '../domain/participation.js';
import { invalid, type InvalidEntries, Problems } from '../domain/problem.js';
import { Journal } from './journal.js';
import { leads } from './leads.js';
import { Companies } from './ports/companies.js';
import { Fairs } from './ports/fairs.js';
import { notFound, type WritingRefusal } from './refusal.js';

export interface Registration {
  readonly fairId: FairId;
  readonly company: CompanyEntries;
  readonly asSupplier: boolean;
  readonly asBuyer: boolean;
  readonly seats: number;
  readonly mostMeetings: number | null;
  /** The group through which it takes part; its leader may register as well as an organiser. */
  readonly groupId: GroupId | null;
}

/** A new company enters the directory and takes part in a fair. */
@Injectable()
export class RegisterCompany {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly companies: Companies,
    private readonly fairs: Fairs,
    private readonly journal: Journal,
    private readonly ids: Ids,
  ) {}

  async execute(
    actor: Actor,
    registration: Registration,
    idempotencyKey: string,
  ): Promise<Result<{ readonly companyId: CompanyId }, WritingRefusal>> {
    const right = await this.rightOf(actor, registration);
    if (!right) return err(notFound);
    const checked = checkCompany(registration.company);
    if (!checked.ok) return checked;
    const companyId = this.ids.next<'company'>();
    const participation: Participation = participationOf(registration, companyId);
    const takesPart = checkParticipation(participation);
    if (!takesPart.ok) return takesPart;
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'register-company', key: idempotencyKey, request: registration },
      () => this.register(actor, right, { ...registration, company: checked.value }, participation),
    );
  }

  private async register(
    actor: Actor,
    byRight: 'organiser' | 'group-leader',
    { fairId, company }: Registration,
    participation: Participation,
  ): Promise<Result<{ companyId: CompanyId }, WritingRefusal>> {
    const { companyId, asSupplier, asBuyer } = participation;
    const added = await this.companies.add([{ ...company, id: companyId, fictional: false, version: 1 }]);
    if (!added.ok) return err(taxCodeTaken());
    await this.companies.takePart([participation]);
    await this.journal.write(
      actor,
      { fairId, action: 'register-company', subject: ['company', companyId], for: { companyId, byRight } },
      { type: 'company-registered', fairId, payload: { companyId } },
      { type: 'participation-registered', fairId, payload: { companyId, asSupplier, asBuyer } },
    );
    return ok({ companyId });
  }

  private async rightOf(actor: Actor, { fairId, groupId }: Registration): Promise<'organiser' | 'group-leader' | null> {
    const group = groupId === null ? null : await this.fairs.findGroup(fairId, groupId);
    if (groupId !== null && !group) return null;
    if (hasFairRole(actor, fairId, 'organiser')) return 'organiser';
    return group && leads(actor, group) ? 'group-leader' : null;
  }
}

const participationOf = (registration: Registration, companyId: CompanyId): Participation => ({
  fairId: registration.fairId,
  companyId,
  asSupplier: registration.asSupplier,
  asBuyer: registration.asBuyer,
  groupId: registration.groupId,
  seats: registration.seats,
  mostMeetings: registration.mostMeetings,
});

export const taxCodeTaken = (): InvalidEntries => invalid(new Problems().add('taxCode', 'exists-already').list);
