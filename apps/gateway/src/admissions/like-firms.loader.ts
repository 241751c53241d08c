import { FindLikeFirms, type LikeFirm } from '@ketnoi/directory';
import type { FairId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../access/caller.js';
import { BatchLoader, type LoadingFor } from '../graphql/batch-loader.js';
import type { Admission } from './admission.type.js';

/** Companies that firms might be which ask to take part. One statement a fair, which is one, as a rule. */
@Injectable()
export class LikeFirmsLoader extends BatchLoader<Admission, LikeFirm[]> {
  constructor(private readonly find: FindLikeFirms) {
    super();
  }

  async loadMany(admissions: readonly Admission[], { caller }: LoadingFor): Promise<LikeFirm[][]> {
    const identity = await caller.identity();
    if (!identity) return admissions.map(() => []);
    const actor = actorOf(identity, caller.requestId);
    const found = new Map<Admission, LikeFirm[]>();
    for (const fairId of new Set(admissions.map((one) => one.fairId))) {
      const asking = admissions.filter((one) => one.fairId === fairId);
      const like = await this.find.execute(
        actor,
        fairId as FairId,
        asking.map(({ firm }) => firm),
      );
      asking.forEach((one, i) => found.set(one, [...like[i]]));
    }
    return admissions.map((one) => found.get(one) ?? []);
  }
}
