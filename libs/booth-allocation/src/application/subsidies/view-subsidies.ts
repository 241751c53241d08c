import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  type CompanyId,
  type FairId,
  hasFairRole,
  type Page,
  type PageRequest,
} from '@ketnoi/kernel';
import type { SubsidyProgramme } from '../../domain/subsidy/programme.js';
import { ViewPlan } from '../view-plan.js';
import { type GrantFilter, type GrantView, SubsidyViews } from './ports/subsidy-views.js';

export interface SeenProgramme {
  readonly programme: SubsidyProgramme;
  /** May the reader know how much of the budget is used? */
  readonly withBudget: boolean;
}

/** Programmes for whoever has to do with the fair; requests for officers, organisers and the firm. Null = not for this reader. */
@Injectable()
export class ViewSubsidies {
  constructor(
    private readonly viewPlan: ViewPlan,
    private readonly views: SubsidyViews,
  ) {}

  async programmes(actor: Actor, fairId: FairId): Promise<readonly SeenProgramme[] | null> {
    if (!(await this.viewPlan.mayWatch(actor, fairId))) return null;
    const withBudget = mayReview(actor, fairId);
    return (await this.views.programmes(fairId)).map((programme) => ({ programme, withBudget }));
  }

  /** With what each has, has promised and has left. */
  async budgets(actor: Actor, fairId: FairId): Promise<readonly SubsidyProgramme[] | null> {
    return mayReview(actor, fairId) ? this.views.programmes(fairId) : null;
  }

  async requests(
    actor: Actor,
    fairId: FairId,
    filter: GrantFilter,
    page: PageRequest,
  ): Promise<Page<GrantView> | null> {
    return mayReview(actor, fairId) ? this.views.requests(fairId, filter, page) : null;
  }

  async ofCompany(actor: Actor, fairId: FairId, companyId: CompanyId): Promise<readonly GrantView[] | null> {
    return actsFor(actor, fairId, companyId) === null ? null : this.views.ofCompany(fairId, companyId);
  }

  async all(actor: Actor, fairId: FairId): Promise<readonly GrantView[] | null> {
    return mayReview(actor, fairId) ? this.views.all(fairId) : null;
  }
}

const mayReview = (actor: Actor, fairId: FairId): boolean =>
  hasFairRole(actor, fairId, 'organiser', 'programme-officer');
