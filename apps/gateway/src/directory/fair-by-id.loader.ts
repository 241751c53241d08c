import { type Fair, FairViews } from '@ketnoi/directory';
import type { FairId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { BatchLoader } from '../graphql/batch-loader.js';
import { inOrderOf } from '../graphql/loaders.js';

/** That a fair takes place is no secret. */
@Injectable()
export class FairByIdLoader extends BatchLoader<FairId, Fair | null> {
  constructor(private readonly fairs: FairViews) {
    super();
  }

  async loadMany(ids: readonly FairId[]): Promise<(Fair | null)[]> {
    return inOrderOf(ids, await this.fairs.byIds(ids), (fair) => fair.id);
  }
}
