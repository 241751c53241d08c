import { Injectable } from '@nestjs/common';
import { type Actor, type CompanyId, type FairId, ok, type Page, type PageRequest, type Result } from '@ketnoi/kernel';
import { discreetGates, discreetReasons, hidesBuyer } from '../../domain/wishes/discretion.js';
import type { Wish } from '../../domain/wishes/preference.js';
import { Participations } from '../ports/participations.js';
import { type RequestFilter, type RequestRow, type RequestView, RequestViews } from '../ports/request-views.js';
import type { NotFound } from '../refusals.js';
import { speakingFor } from '../speaking-for.js';

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
    const speaks = await speakingFor(this.participations, actor, fairId, companyId);
    if (!speaks.ok) return speaks;
    const found = await this.views.ofCompany(fairId, companyId, filter, page);
    return ok({ ...found, items: found.items.map(discreet) });
  }

  async preferences(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId,
    page: PageRequest,
  ): Promise<Result<Page<{ readonly companyId: CompanyId; readonly wish: Wish }>, NotFound>> {
    const speaks = await speakingFor(this.participations, actor, fairId, companyId);
    if (!speaks.ok) return speaks;
    return ok(await this.views.preferencesOf(fairId, companyId, page));
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
