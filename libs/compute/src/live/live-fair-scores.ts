import { Injectable } from '@nestjs/common';
import type { CompanyId, FairId, NeedId } from '@ketnoi/kernel';
import { BUYER_SIGNALS, faultIn, SUPPLIER_SIGNALS } from '@ketnoi/matching';
import {
  FairScores,
  type MatchList,
  type MatchPage,
  missedPromises,
  type NearMissCard,
  type OpenQuestion,
  type TriedRound,
  type TriedWeights,
  type UnknownWord,
  type UnmetDemand,
  type WeightTrial,
} from '@ketnoi/meetings';
import { weightsOf } from '../facts/weights-of.js';
import { EngineThreads } from '../threads/engine-threads.js';
import { KEPT_FAIRS } from '../threads/kept-fairs.js';
import { MatchingThread } from '../threads/matching-thread.js';
import type { TrialChoice } from '../tasks/weights-tried.js';
import { LiveFairs } from './live-fairs.js';

const SIGNALS: ReadonlySet<string> = new Set([...BUYER_SIGNALS, ...SUPPLIER_SIGNALS]);

/** Scores are kept in the matching thread; choosing pairs for a trial runs in another, so that lists do not wait for it. */
@Injectable()
export class LiveFairScores extends FairScores {
  readonly keptFairs = KEPT_FAIRS;

  constructor(
    private readonly fairs: LiveFairs,
    private readonly thread: MatchingThread,
    private readonly threads: EngineThreads,
  ) {
    super();
  }

  async prepare(fairId: FairId, signal?: AbortSignal): Promise<void> {
    await this.thread.run('score-fair', await this.fairs.current(fairId), {}, { signal });
  }

  async top(fairId: FairId, needId: NeedId, page: MatchPage): Promise<MatchList> {
    return this.thread.run('top-matches', await this.fairs.current(fairId), { needId, page });
  }

  async nearMisses(fairId: FairId, supplierId: CompanyId): Promise<readonly NearMissCard[] | null> {
    return this.thread.run('near-misses', await this.fairs.current(fairId), { supplierId });
  }

  async openQuestions(fairId: FairId, supplierId: CompanyId): Promise<readonly OpenQuestion[] | null> {
    return this.thread.run('open-questions', await this.fairs.current(fairId), { supplierId });
  }

  async unmetDemand(fairId: FairId): Promise<readonly UnmetDemand[]> {
    return this.thread.run('unmet-demand', await this.fairs.current(fairId), {});
  }

  async unknownWords(fairId: FairId): Promise<readonly UnknownWord[]> {
    return this.thread.run('unknown-words', await this.fairs.current(fairId), {});
  }

  weightProblems(weights: Readonly<Record<string, number>>): ReturnType<FairScores['weightProblems']> {
    const unknown = Object.keys(weights).filter((name) => !SIGNALS.has(name));
    if (unknown.length > 0) return unknown.map((name) => ({ path: `weights.${name}`, code: 'unknown-id' }));
    const fault = faultIn(weightsOf({ weights, weightsVersion: 0 }));
    return fault === null ? [] : [{ path: 'weights', code: 'out-of-range' }];
  }

  async tryWeights(fairId: FairId, trial: WeightTrial, signal?: AbortSignal): Promise<TriedWeights> {
    const inputs = await this.fairs.current(fairId);
    const { lists, before, after } = await this.thread.run('try-weights', inputs, { trial }, { signal });
    const [now, tried] = await Promise.all([this.choose(before, signal), this.choose(after, signal)]);
    return { ...lists, weightsVersion: inputs.settings.weightsVersion, now, tried };
  }

  revision(fairId: FairId): Promise<number> {
    return this.fairs.revision(fairId);
  }

  private async choose({ choice, unit, promisedTo }: TrialChoice, signal?: AbortSignal): Promise<TriedRound> {
    const chosen = await this.threads.run('choose-pairs', { choice, seed: 1 }, { signal });
    return {
      meetings: chosen.chosen.length + choice.must.length,
      total: chosen.total / unit,
      optimum: chosen.optimum / unit,
      withoutPromises: chosen.withoutPromises / unit,
      fairnessDial: choice.fairness,
      suppliersBelowFloor: chosen.suppliersBelowFloor.length,
      buyersBelowLeast: chosen.buyersBelowLeast.length,
      missedPromises: missedPromises(promisedTo, chosen),
    };
  }
}
