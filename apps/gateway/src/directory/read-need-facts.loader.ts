import { type ReadNeedFact, ReadNeeds, ViewNeeds } from '@ketnoi/directory';
import type { NeedId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../access/caller.js';
import { BatchLoader, type LoadingFor } from '../graphql/batch-loader.js';
import { type AtFair, atFair, byFair } from './at-fair.js';

/** What is read of needs and waits to be settled; empty for those who may not settle it. Key: `atFair(fairId, needId)`. */
@Injectable()
export class ReadNeedFactsLoader extends BatchLoader<AtFair, readonly ReadNeedFact[]> {
  constructor(
    private readonly view: ViewNeeds,
    private readonly reader: ReadNeeds,
  ) {
    super();
  }

  async loadMany(keys: readonly AtFair[], { caller }: LoadingFor): Promise<(readonly ReadNeedFact[])[]> {
    const identity = await caller.identity();
    if (!identity) return keys.map(() => []);
    const actor = actorOf(identity, caller.requestId);
    const found = new Map<AtFair, readonly ReadNeedFact[]>();
    for (const [fairId, ids] of byFair<NeedId>(keys)) {
      const needs = await this.view.byIds(actor, fairId, ids);
      const read = await this.reader.forSettling(actor, fairId, needs);
      needs.forEach((need, i) => found.set(atFair(fairId, need.id), read[i]));
    }
    return keys.map((key) => found.get(key) ?? []);
  }
}
