import { FindLikeFirms, type LikeFirm } from '@ketnoi/directory';
import type { FairId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../access/caller.js';
import { BatchLoader, type LoadingFor } from '../graphql/batch-loader.js';
import type { Admission } from './admission.type.js';

/** Companies that firms might be which ask to take part. Operations ask about one fair. */
@Injectable()
export class LikeFirmsLoader extends BatchLoader<Admission, LikeFirm[]> {
  constructor(private readonly find: FindLikeFirms) {
    super();
  }

  async loadMany(admissions: readonly Admission[], { caller }: LoadingFor): Promise<LikeFirm[][]> {
    const identity = await caller.identity();
    if (!identity) return admissions.map(() => []);
    const fairId = admissions[0].fairId as FairId;
    const firms = admissions.map(({ firm }) => firm);
    return (await this.find.execute(actorOf(identity, caller.requestId), fairId, firms)).map((like) => [...like]);
  }
}
