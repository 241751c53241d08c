import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  allPages,
  type CompanyId,
  err,
  type FairId,
  ok,
  type Page,
  type PageRequest,
  type Result,
} from '@ketnoi/kernel';
import type { DrawCall, DrawRequest, Standing } from '../../domain/draws/draw-request.js';
import { ViewPlan } from '../view-plan.js';
import { NOT_FOUND, type NotFound, organises } from './draw-refusals.js';
import { DrawRequests, type ListedRequest, type NamesOnPlan } from './ports/draw-requests.js';

export interface OwnWishes {
  /** Null = the company has handed in nothing. */
  readonly request: DrawRequest | null;
  readonly standing: Standing;
}

export interface ListedWishes {
  readonly page: Page<ListedRequest>;
  readonly names: NamesOnPlan;
}

export interface WholeWishes {
  readonly rows: readonly ListedRequest[];
  readonly names: NamesOnPlan;
}

/** Wishes as those look at them who may. */
@Injectable()
export class ShowWishes {
  constructor(
    private readonly requests: DrawRequests,
    private readonly plans: ViewPlan,
  ) {}

  /** For everybody who has to do with the fair; a null value = wishes were not called for. */
  async call(actor: Actor, fairId: FairId): Promise<Result<DrawCall | null, NotFound>> {
    return (await this.plans.mayWatch(actor, fairId)) ? ok(await this.requests.call(fairId)) : err(NOT_FOUND);
  }

  async own(actor: Actor, fairId: FairId, companyId: CompanyId): Promise<Result<OwnWishes, NotFound>> {
    if (!actsFor(actor, fairId, companyId)) return err(NOT_FOUND);
    if (!(await this.requests.participants(fairId, [companyId])).has(companyId)) return err(NOT_FOUND);
    const request = await this.requests.find(fairId, companyId);
    const [standing] = await this.requests.standings(fairId, [companyId]);
    return ok({ request, standing: standing ?? { companyId, points: 0, newcomer: false } });
  }

  async all(actor: Actor, fairId: FairId, page: PageRequest): Promise<Result<ListedWishes, NotFound>> {
    if (!organises(actor, fairId)) return err(NOT_FOUND);
    return ok({ page: await this.requests.list(fairId, page), names: await this.requests.names(fairId) });
  }

  /** All of a fair, for a list that is taken away. */
  async whole(actor: Actor, fairId: FairId): Promise<Result<WholeWishes, NotFound>> {
    if (!organises(actor, fairId)) return err(NOT_FOUND);
    const rows = await allPages<ListedRequest>((page) => this.requests.list(fairId, page));
    return ok({ rows, names: await this.requests.names(fairId) });
  }
}
