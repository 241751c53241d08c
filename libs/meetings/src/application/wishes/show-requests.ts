import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  type CompanyId,
  err,
  type FairId,
  ok,
  type Page,
  type PageRequest,
  type Result,
} from '@ketnoi/kernel';
import { discreetGates, discreetReasons, hidesBuyer } from '../../domain/wishes/discretion.js';
import type { Wish } from '../../domain/wishes/preference.js';
import { Participations } from '../ports/participations.js';
import { type RequestFilter, type RequestRow, type RequestView, RequestViews } from '../ports/request-views.js';
import { type NotFound, notFound } from '../refusals.js';

/** A company's requests and preferences, for its own people and those who may speak for it. */
@Injectable()
export class ShowRequests {
  constructor(
    private readonly views: RequestViews,
    private readonly participations: Participations,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId,
    filter: RequestFilter,
    page: PageRequest,
  ): Promise<Result<Page<RequestView>, NotFound>> {
    if (!(await this.maySee(actor, fairId, companyId))) return err(notFound('company'));
    const found = await this.views.ofCompany(fairId, companyId, filter, page);
    return ok({ ...found, items: found.items.map(discreet) });
  }

  async preferences(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId,
    page: PageRequest,
  ): Promise<Result<Page<{ readonly companyId: CompanyId; readonly wish: Wish }>, NotFound>> {
    if (!(await this.maySee(actor, fairId, companyId))) return err(notFound('company'));
    return ok(await this.views.preferencesOf(fairId, companyId, page));
  }

  private async maySee(actor: Actor, fairId: FairId, companyId: CompanyId): Promise<boolean> {
    return actsFor(actor, fairId, companyId) !== null && (await this.participations.find(fairId, companyId)) !== null;
  }
}

/** What could tell a hidden buyer from others goes: who it is, what it wants, and what this company said about it by name. */
function discreet(row: RequestRow): RequestView {
  const { needConfidential, ...view } = row;
  if (!hidesBuyer(view, view.side, needConfidential)) return view;
  const why = view.why && {
    ...view.why,
    reasons: discreetReasons(view.why.reasons),
    gates: discreetGates(view.why.gates),
  };
  return { ...view, otherCompanyId: null, needId: null, ownWish: null, why };
}
