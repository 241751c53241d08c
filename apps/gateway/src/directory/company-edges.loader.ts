import { type Address, Catalogue, type FactView, type TextView } from '@ketnoi/directory';
import type { CompanyId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { BatchLoader } from '../graphql/batch-loader.js';
import { groupedBy } from '../graphql/loaders.js';

/** What belongs to companies that the reader was shown already: no further question of who may see it. */
@Injectable()
export class FactsByCompanyLoader extends BatchLoader<CompanyId, FactView[]> {
  constructor(private readonly catalogue: Catalogue) {
    super();
  }

  async loadMany(ids: readonly CompanyId[]): Promise<FactView[][]> {
    return groupedBy(ids, await this.catalogue.facts(ids), (fact) => fact.companyId);
  }
}

@Injectable()
export class TextsByCompanyLoader extends BatchLoader<CompanyId, TextView[]> {
  constructor(private readonly catalogue: Catalogue) {
    super();
  }

  async loadMany(ids: readonly CompanyId[]): Promise<TextView[][]> {
    return groupedBy(ids, await this.catalogue.texts(ids), (text) => text.companyId);
  }
}

@Injectable()
export class AddressesByCompanyLoader extends BatchLoader<CompanyId, (Address & { companyId: CompanyId })[]> {
  constructor(private readonly catalogue: Catalogue) {
    super();
  }

  async loadMany(ids: readonly CompanyId[]): Promise<(Address & { companyId: CompanyId })[][]> {
    return groupedBy(ids, await this.catalogue.addresses(ids), (address) => address.companyId);
  }
}
