import { type DelegateView, type NeedView, type Participation, ViewCompanies, ViewNeeds } from '@ketnoi/directory';
import type { CompanyId, NeedId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../access/caller.js';
import type { LoadingFor } from '../graphql/batch-loader.js';
import { BatchLoader } from '../graphql/batch-loader.js';
import { groupedBy, inOrderOf } from '../graphql/loaders.js';
import { type AtFair, atFair, byFair } from './at-fair.js';

/** How companies take part. Key: `atFair(fairId, companyId)`. */
@Injectable()
export class ParticipationLoader extends BatchLoader<AtFair, Participation | null> {
  constructor(private readonly viewCompanies: ViewCompanies) {
    super();
  }

  async loadMany(keys: readonly AtFair[], { caller }: LoadingFor): Promise<(Participation | null)[]> {
    const identity = await caller.identity();
    if (!identity) return keys.map(() => null);
    const actor = actorOf(identity, caller.requestId);
    const found: Participation[] = [];
    for (const [fairId, ids] of byFair<CompanyId>(keys))
      found.push(...(await this.viewCompanies.participations(actor, fairId, ids)));
    return inOrderOf(keys, found, (one) => atFair(one.fairId, one.companyId));
  }
}

/** Who attends. Key: `atFair(fairId, companyId)`. */
@Injectable()
export class DelegatesLoader extends BatchLoader<AtFair, DelegateView[]> {
  constructor(private readonly viewCompanies: ViewCompanies) {
    super();
  }

  async loadMany(keys: readonly AtFair[], { caller }: LoadingFor): Promise<DelegateView[][]> {
    const identity = await caller.identity();
    if (!identity) return keys.map(() => []);
    const found: [AtFair, DelegateView][] = [];
    for (const [fairId, ids] of byFair<CompanyId>(keys)) {
      const people = await this.viewCompanies.delegates(actorOf(identity, caller.requestId), fairId, ids);
      found.push(...people.map((one): [AtFair, DelegateView] => [atFair(fairId, one.companyId), one]));
    }
    return groupedBy(keys, found, ([key]) => key).map((ofKey) => ofKey.map(([, person]) => person));
  }
}

/** Needs as the reader may see them; null for those the reader may not. Key: `atFair(fairId, needId)`. */
@Injectable()
export class NeedByIdLoader extends BatchLoader<AtFair, NeedView | null> {
  constructor(private readonly viewNeeds: ViewNeeds) {
    super();
  }

  async loadMany(keys: readonly AtFair[], { caller }: LoadingFor): Promise<(NeedView | null)[]> {
    const identity = await caller.identity();
    if (!identity) return keys.map(() => null);
    const found: NeedView[] = [];
    for (const [fairId, ids] of byFair<NeedId>(keys))
      found.push(...(await this.viewNeeds.byIds(actorOf(identity, caller.requestId), fairId, ids)));
    return inOrderOf(keys, found, (need) => atFair(need.fairId, need.id));
  }
}
