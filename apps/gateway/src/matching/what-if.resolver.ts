import type { CompanyCard, NeedView } from '@ketnoi/directory';
import type { Actor, CompanyId, FairId } from '@ketnoi/kernel';
import { BUYER_SIGNALS, DEFAULT_WEIGHTS, SUPPLIER_SIGNALS, type SignalId, weightOf } from '@ketnoi/matching';
import { type TriedRound as TriedRoundOfRoom, TryWeights } from '@ketnoi/meetings';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import { CurrentActor } from '../access/current-actor.js';
import { type AtFair, atFair } from '../directory/at-fair.js';
import { NeedByIdLoader } from '../directory/at-fair.loader.js';
import { CompanyByIdLoader } from '../directory/company-by-id.loader.js';
import { Company, toCompany } from '../directory/company.type.js';
import { Need, toNeed } from '../directory/need.type.js';
import { Loader } from '../graphql/loaders.js';
import { answer, orNull } from '../meetings/answer.js';
import { roundPrice, toMissedPromise } from '../meetings/rounds/promise.type.js';
import {
  MatchingWeights,
  TriedList,
  type TriedRound,
  TriedWeights,
  TriedWeightsResult,
  WeightTrialInput,
} from './what-if.type.js';

const named = (weights: Readonly<Record<string, number>>) =>
  Object.entries(weights).map(([signal, weight]) => ({ signal, weight }));

/** Sliders: where they stand, and what they would change. */
@Resolver()
export class WhatIfResolver {
  constructor(private readonly trying: TryWeights) {}

  @Query(() => MatchingWeights, { nullable: true })
  async matchingWeights(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
  ): Promise<MatchingWeights | null> {
    return orNull(await this.trying.weights(actor, fairId as FairId), ({ settings, versions }) => {
      const slider = (side: string) => (signal: SignalId) => {
        const standard = weightOf(DEFAULT_WEIGHTS, signal);
        return { signal, side, standard, weight: settings.weights[signal] ?? standard };
      };
      return {
        version: settings.weightsVersion,
        weights: [...BUYER_SIGNALS.map(slider('buyer')), ...SUPPLIER_SIGNALS.map(slider('supplier'))],
        shifts: named({ ...DEFAULT_WEIGHTS.shifts }),
        versions: versions.map((kept) => ({ ...kept, weights: named(kept.weights) })),
      };
    });
  }

  @Query(() => TriedWeightsResult, { description: 'Scores the fair by other weights beside its own. Applies nothing.' })
  async triedWeights(@CurrentActor() actor: Actor, @Args('trial') trial: WeightTrialInput): Promise<object> {
    const fairId = trial.fairId as FairId;
    const tried = await this.trying.execute(actor, fairId, {
      weights: Object.fromEntries(trial.weights.map(({ signal, weight }) => [signal, weight])),
      minimumScore: trial.minimumScore ?? null,
      fairnessDial: trial.fairnessDial ?? null,
      top: trial.top,
    });
    return answer(TriedWeights, tried, ({ changed, unchanged, now, tried: after, ...rest }) => ({
      ...rest,
      now: toTriedRound(now),
      tried: toTriedRound(after),
      changedCount: changed.length,
      unchangedCount: unchanged,
      changed: changed
        .slice(0, Math.max(0, trial.lists))
        .map(({ needId, buyerId, enter, leave }) =>
          Object.assign(new TriedList(), { fairId, needId, buyerId, enterIds: enter, leaveIds: leave }),
        ),
    }));
  }
}

const toTriedRound = (round: TriedRoundOfRoom): TriedRound => ({
  meetings: round.meetings,
  total: round.total,
  suppliersBelowFloor: round.suppliersBelowFloor,
  buyersBelowLeast: round.buyersBelowLeast,
  price: roundPrice(round),
  missedPromises: round.missedPromises.map(toMissedPromise),
});

type Companies = DataLoader<CompanyId, CompanyCard | null>;

/** Those of the companies that the reader may see, in their order. */
async function shown(companies: Companies, ids: readonly string[]): Promise<Company[]> {
  const cards = await Promise.all(ids.map((id) => companies.load(id as CompanyId)));
  return cards.flatMap((card) => (card ? [toCompany(card)] : []));
}

@Resolver(() => TriedList)
export class TriedListEdgesResolver {
  @ResolveField(() => Need, { nullable: true })
  async need(
    @Parent() { fairId, needId }: TriedList,
    @Loader(NeedByIdLoader) needs: DataLoader<AtFair, NeedView | null>,
  ): Promise<Need | null> {
    const need = await needs.load(atFair(fairId, needId));
    return need && toNeed(need);
  }

  @ResolveField(() => Company, { nullable: true })
  async buyer(@Parent() list: TriedList, @Loader(CompanyByIdLoader) companies: Companies): Promise<Company | null> {
    return (await shown(companies, [list.buyerId]))[0] ?? null;
  }

  @ResolveField(() => [Company])
  enter(@Parent() list: TriedList, @Loader(CompanyByIdLoader) companies: Companies): Promise<Company[]> {
    return shown(companies, list.enterIds);
  }

  @ResolveField(() => [Company])
  leave(@Parent() list: TriedList, @Loader(CompanyByIdLoader) companies: Companies): Promise<Company[]> {
    return shown(companies, list.leaveIds);
  }
}
