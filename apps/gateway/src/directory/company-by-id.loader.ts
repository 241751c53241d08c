import { type CompanyCard, ViewCompanies } from '@ketnoi/directory';
import type { CompanyId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../access/caller.js';
import type { LoadingFor } from '../graphql/batch-loader.js';
import { BatchLoader } from '../graphql/batch-loader.js';
import { inOrderOf } from '../graphql/loaders.js';

/** Companies as the reader may see them; null for those the reader may not see at all. */
@Injectable()
export class CompanyByIdLoader extends BatchLoader<CompanyId, CompanyCard | null> {
  constructor(private readonly viewCompanies: ViewCompanies) {
    super();
  }

  async loadMany(ids: readonly CompanyId[], { caller }: LoadingFor): Promise<(CompanyCard | null)[]> {
    const identity = await caller.identity();
    if (!identity) return ids.map(() => null);
    const companies = await this.viewCompanies.execute(actorOf(identity, caller.requestId), ids);
    return inOrderOf(ids, companies, (company) => company.id);
  }
}
