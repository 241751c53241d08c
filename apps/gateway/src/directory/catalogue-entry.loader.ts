import { type EntryBooth, type Offer, PublicCatalogue, type TextView } from '@ketnoi/directory';
import type { CompanyId, FairId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { BatchLoader } from '../graphql/batch-loader.js';
import { groupedBy } from '../graphql/loaders.js';
import { type AtFair, atFair, byFair } from './at-fair.js';

/** What hangs on entries of the public catalogue. Key: `atFair(fairId, companyId)`. */
abstract class OfEntriesLoader<Row extends { readonly companyId: CompanyId }> extends BatchLoader<AtFair, Row[]> {
  async loadMany(keys: readonly AtFair[]): Promise<Row[][]> {
    const found: (readonly [AtFair, Row])[] = [];
    for (const [fairId, ids] of byFair<CompanyId>(keys))
      for (const row of await this.rows(fairId, ids)) found.push([atFair(fairId, row.companyId), row]);
    return groupedBy(keys, found, ([key]) => key).map((rows) => rows.map(([, row]) => row));
  }

  protected abstract rows(fairId: FairId, ids: readonly CompanyId[]): Promise<readonly Row[]>;
}

@Injectable()
export class OffersLoader extends OfEntriesLoader<Offer> {
  constructor(private readonly catalogue: PublicCatalogue) {
    super();
  }

  protected rows(fairId: FairId, ids: readonly CompanyId[]): Promise<readonly Offer[]> {
    return this.catalogue.offers(fairId, ids);
  }
}

@Injectable()
export class EntryBoothsLoader extends OfEntriesLoader<EntryBooth> {
  constructor(private readonly catalogue: PublicCatalogue) {
    super();
  }

  protected rows(fairId: FairId, ids: readonly CompanyId[]): Promise<readonly EntryBooth[]> {
    return this.catalogue.booths(fairId, ids);
  }
}

@Injectable()
export class EntryTextsLoader extends BatchLoader<CompanyId, TextView[]> {
  constructor(private readonly catalogue: PublicCatalogue) {
    super();
  }

  async loadMany(ids: readonly CompanyId[]): Promise<TextView[][]> {
    return groupedBy(ids, await this.catalogue.texts(ids), (text) => text.companyId);
  }
}
