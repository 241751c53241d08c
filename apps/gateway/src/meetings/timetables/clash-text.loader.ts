import type { FairId } from '@ketnoi/kernel';
import { type Clash as ClashOfRoom, NameClashes } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { actorOf, languageOf } from '../../access/caller.js';
import { BatchLoader, type LoadingFor } from '../../graphql/batch-loader.js';
import type { Clash } from '../refusals.type.js';
import { tellClash } from './told-clash.js';

/** Clashes as sentences, with the names read once for all of them. */
@Injectable()
export class ClashTextLoader extends BatchLoader<Clash, string> {
  constructor(private readonly names: NameClashes) {
    super();
  }

  async loadMany(clashes: readonly Clash[], { caller }: LoadingFor): Promise<string[]> {
    const identity = await caller.identity();
    const language = languageOf(caller, identity);
    const told = new Map<Clash, string>();
    for (const fairId of new Set(clashes.map((clash) => clash.fairId))) {
      const own = clashes.filter((clash) => clash.fairId === fairId);
      const actor = identity && actorOf(identity, caller.requestId);
      const names = actor && (await this.names.execute(actor, fairId as FairId, own as unknown as ClashOfRoom[]));
      for (const clash of own) told.set(clash, tellClash(clash, names?.ok ? names.value : null, language));
    }
    return clashes.map((clash) => told.get(clash) ?? clash.code);
  }
}
