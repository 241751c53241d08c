import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type FairId,
  type NeedId,
  ok,
  type Page,
  type PageRequest,
  type Result,
} from '@ketnoi/kernel';
import { readerFor } from '../domain/catalogue-reader.js';
import { Catalogue } from './ports/catalogue.js';
import { NeedViews, type NeedView } from './ports/need-views.js';
import { type NotFound, notFound } from './refusal.js';

/** What buyers look for at a fair, as far as the actor may know. */
@Injectable()
export class ViewNeeds {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly needs: NeedViews,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId | null,
    page: PageRequest,
  ): Promise<Result<Page<NeedView>, NotFound>> {
    const reader = readerFor(actor, fairId);
    if (!(await this.catalogue.isOpenTo(reader, fairId))) return err(notFound);
    return ok(await this.needs.list(reader, fairId, companyId, page));
  }

  /** What an edge to a need shows. */
  byIds(actor: Actor, fairId: FairId, ids: readonly NeedId[]): Promise<readonly NeedView[]> {
    return this.needs.byIds(readerFor(actor, fairId), fairId, ids);
  }
}
