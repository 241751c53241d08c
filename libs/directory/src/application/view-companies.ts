import { Injectable } from '@nestjs/common';
import { type Actor, type CompanyId, type FairId } from '@ketnoi/kernel';
import { readerAnywhere, readerFor } from '../domain/catalogue-reader.js';
import type { Participation } from '../domain/participation.js';
import { Catalogue, type CompanyCard, type DelegateView } from './ports/catalogue.js';

/** Companies by id, as far as the actor may see them: what an edge to a company shows. */
@Injectable()
export class ViewCompanies {
  constructor(private readonly catalogue: Catalogue) {}

  execute(actor: Actor, ids: readonly CompanyId[]): Promise<readonly CompanyCard[]> {
    return this.catalogue.byIds(readerAnywhere(actor), ids);
  }

  /** Who attends for companies that the actor was shown. */
  delegates(actor: Actor, fairId: FairId, companyIds: readonly CompanyId[]): Promise<readonly DelegateView[]> {
    return this.catalogue.delegates(readerFor(actor, fairId), fairId, companyIds);
  }

  /** How companies take part in a fair that the actor has to do with. */
  participations(actor: Actor, fairId: FairId, companyIds: readonly CompanyId[]): Promise<readonly Participation[]> {
    return this.catalogue.participations(readerFor(actor, fairId), fairId, companyIds);
  }
}
