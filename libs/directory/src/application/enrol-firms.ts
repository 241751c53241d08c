import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type FairId,
  hasFairRole,
  Ids,
  ok,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { checkCompany, type Company, type CompanyEntries } from '../domain/company.js';
import { checkParticipation, type Participation } from '../domain/participation.js';
import type { InvalidEntries } from '../domain/problem.js';
import { type Done, Journal } from './journal.js';
import { Companies } from './ports/companies.js';
import { type NotFound, notFound } from './refusal.js';
import { taxCodeTaken } from './register-company.js';

export interface Enrolment {
  readonly company: CompanyEntries;
  readonly asSupplier: boolean;
  readonly asBuyer: boolean;
  /** The company that it is; null: a new one. */
  readonly companyId: CompanyId | null;
}
/** `at`: which of them it is about. */
type Refusal = (NotFound | InvalidEntries) & { readonly at: number };

/**
 * Lets firms take part, all or none: a new one enters the directory; of one that is known the entry stays as it is, and
 * where it takes part already it does so as before and as what it now asks for, too. In as many statements for one firm
 * as for many.
 */
@Injectable()
export class EnrolFirms {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly companies: Companies,
    private readonly journal: Journal,
    private readonly ids: Ids,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    enrolments: readonly Enrolment[],
  ): Promise<Result<readonly CompanyId[], Refusal>> {
    if (!hasFairRole(actor, fairId, 'organiser')) return err({ ...notFound, at: 0 });
    return this.unitOfWork.run(async () => {
      const known = enrolments.flatMap(({ companyId }) => companyId ?? []);
      const stand = await this.companies.participationsForChange(fairId, [...new Set(known)].sort());
      const [added, taking] = [new Map<number, Company>(), new Map<CompanyId, Participation>()];
      for (const [at, { companyId, company, asSupplier, asBuyer }] of enrolments.entries()) {
        if (companyId && !stand.has(companyId)) return err({ ...notFound, at });
        const id = companyId ?? this.ids.next<'company'>();
        if (!companyId) {
          const checked = checkCompany(company);
          if (!checked.ok) return err({ ...checked.error, at });
          added.set(at, { ...checked.value, id, fictional: false, version: 1 });
        }
        const before = taking.get(id) ?? stand.get(id) ?? firstTime(fairId, id);
        const joined = checkParticipation(withSides(before, asSupplier, asBuyer));
        if (!joined.ok) return err({ ...joined.error, at });
        taking.set(id, joined.value);
      }
      const saved = await this.companies.add([...added.values()]);
      if (!saved.ok) return err({ ...taxCodeTaken(), at: await this.firstTaken(added) });
      await this.companies.takePart([...taking.values()]);
      const isNew = new Set([...added.values()].map(({ id }) => id));
      await this.journal.writeAll(
        actor,
        [...taking.values()].map((one) => doneBy(one, isNew.has(one.companyId))),
      );
      return ok(enrolments.map(({ companyId }, at) => companyId ?? (added.get(at) as Company).id));
    });
  }

  /** The key that refused names only itself: who has it by now tells whose it was. */
  private async firstTaken(added: ReadonlyMap<number, Company>): Promise<number> {
    const codes = [...added.values()].flatMap(({ taxCode }) => taxCode ?? []);
    const taken = await this.companies.byTaxCodes(codes);
    const [at] = [...added].find(([, { taxCode }]) => taken.has(taxCode ?? '')) ?? [0];
    return at;
  }
}

const firstTime = (fairId: FairId, companyId: CompanyId): Participation => ({
  fairId,
  companyId,
  asSupplier: false,
  asBuyer: false,
  groupId: null,
  seats: 1,
  mostMeetings: null,
});

const withSides = (before: Participation, asSupplier: boolean, asBuyer: boolean): Participation => ({
  ...before,
  asSupplier: asSupplier || before.asSupplier,
  asBuyer: asBuyer || before.asBuyer,
});

function doneBy(participation: Participation, isNew: boolean): Done {
  const { fairId, companyId, asSupplier, asBuyer } = participation;
  return {
    deed: {
      fairId,
      action: isNew ? 'register-company' : 'register-participation',
      subject: ['company', companyId],
      for: { companyId, byRight: 'organiser' },
      detail: isNew ? undefined : participation,
    },
    events: [
      ...(isNew ? [{ type: 'company-registered' as const, fairId, payload: { companyId } }] : []),
      { type: 'participation-registered', fairId, payload: { companyId, asSupplier, asBuyer } },
    ],
  };
}
