import { type CompanyId, type NeedId, UNLIMITED_EFFORT } from '@ketnoi/kernel';
import { companyPairs, explainer, Matcher, topSuppliers, type Weights } from '@ketnoi/matching';
import type {
  ExplainedPair,
  MatchList,
  MatchPage,
  NearMissCard,
  OpenQuestion,
  PairOfCompanies,
  ProposeInputs,
  ScoredPairs,
  UnknownWord,
  UnmetDemand,
  WeightTrial,
} from '@ketnoi/meetings';
import { contextOf } from '../facts/context-of.js';
import { needFactsOf } from '../facts/need-facts-of.js';
import { supplierFactsOf } from '../facts/supplier-facts-of.js';
import { weightsOf } from '../facts/weights-of.js';
import { type FairDelta, withDelta } from '../live/fair-delta.js';
import { TaskStopped, type TaskWatch } from '../threads/tasks.js';
import { explainedPair } from './explained-pair.js';
import { type FairFacts, factsOfFair } from './facts-of-fair.js';
import type { Matched } from './matched.js';
import { scoredPairs } from './scored-pairs.js';
import { toldNearMisses, toldQuestions, toldUnmetDemand } from './told-lacks.js';
import { tryWeights } from './try-weights.js';
import { unknownWordsOf } from './unknown-words-of.js';
import type { WeightsTried } from './weights-tried.js';
import { whatChanged } from './what-changed.js';

/** Share of the work of scoring that reading texts takes. */
const READING = 0.8;

/** A fair whose texts are read once, when somebody first asks, and whose scores are kept and follow its changes. */
export class MatchedFair {
  private weights: Weights;
  private known: Matched | null = null;
  /** Costs more than a look; kept until something changes. */
  private demand: readonly UnmetDemand[] | null = null;

  constructor(private inputs: ProposeInputs) {
    this.weights = weightsOf(inputs.settings);
  }

  /** Takes in what happened. Scores anew what depends on it and nothing else. */
  change(delta: FairDelta): null {
    const before = this.inputs;
    this.inputs = withDelta(before, delta);
    this.weights = weightsOf(this.inputs.settings);
    this.demand = null;
    if (this.known) this.known = this.follow(this.known, before);
    return null;
  }

  score(watch: TaskWatch): null {
    this.matched(watch);
    return null;
  }

  scorePairs(watch: TaskWatch): ScoredPairs {
    return scoredPairs(this.inputs, this.matched(watch).scores);
  }

  explainPairs(pairs: readonly PairOfCompanies[], watch: TaskWatch): ExplainedPair[] {
    const { facts, scores } = this.matched(watch);
    const best = new Map(companyPairs(scores).map((pair) => [`${pair.buyerId} ${pair.supplierId}`, pair]));
    const explain = explainer(this.weights, facts.context);
    return pairs.map(({ buyerId, supplierId }, i) => {
      if (watch.shouldStop()) throw new TaskStopped();
      watch.onProgress(i / pairs.length);
      const pair = best.get(`${buyerId} ${supplierId}`);
      if (!pair) throw new Error(`buyer ${buyerId} and supplier ${supplierId} are not both at the fair with a need`);
      return explainedPair(explain(facts.needs[pair.need], facts.suppliers[pair.supplier]), pair.buyerId);
    });
  }

  topMatches(needId: NeedId, { verdict, most, skip }: MatchPage, watch: TaskWatch): MatchList {
    const { facts, scores: table } = this.matched(watch);
    const need = table.needIds.indexOf(needId);
    if (need < 0) return { matches: [], possible: 0, blocked: 0, unknown: 0, found: 0 };
    const explain = explainer(this.weights, facts.context);
    const verdicts = table.supplierIds.map((_, supplier) => table.verdict(need, supplier));
    const count = (of: string): number => verdicts.filter((one) => one === of).length;
    const [all, barred] = [verdicts.length, count('blocked')];
    const ranked = topSuppliers(table, need, all, { by: 'mutual', blocked: verdict === 'blocked' });
    const asked = verdict === 'possible' ? ranked : ranked.filter(({ supplier }) => verdicts[supplier] === verdict);
    return {
      matches: asked
        .slice(skip, skip + most)
        .map(({ supplier }) =>
          explainedPair(explain(facts.needs[need], facts.suppliers[supplier]), table.buyerIds[need]),
        ),
      possible: all - barred,
      blocked: barred,
      unknown: count('unknown'),
      found: asked.length,
    };
  }

  nearMisses(supplierId: CompanyId, watch: TaskWatch): readonly NearMissCard[] | null {
    return toldNearMisses(this.matched(watch), supplierId, this.inputs.settings.minimumScore);
  }

  openQuestions(supplierId: CompanyId, watch: TaskWatch): readonly OpenQuestion[] | null {
    return toldQuestions(this.matched(watch), supplierId, this.inputs.settings.minimumScore);
  }

  unmetDemand(watch: TaskWatch): readonly UnmetDemand[] {
    this.demand ??= toldUnmetDemand(this.matched(watch), this.inputs.settings.minimumScore);
    return this.demand;
  }

  unknownWords(): readonly UnknownWord[] {
    return unknownWordsOf(this.inputs);
  }

  tryWeights(trial: WeightTrial, watch: TaskWatch): WeightsTried {
    return tryWeights(this.inputs, this.matched(watch), trial, watch);
  }

  private matched(watch: TaskWatch): Matched {
    this.known ??= this.scored(factsOfFair(this.inputs, watch, READING), watch);
    return this.known;
  }

  private follow(known: Matched, before: ProposeInputs): Matched {
    const changed = whatChanged(before, this.inputs);
    if (changed.everything) return this.scored(factsOfFair(this.inputs, UNWATCHED, READING), UNWATCHED);
    const { facts, matcher, scores } = known;
    const context = changed.contacts
      ? contextOf(this.inputs, facts.suppliers, facts.context.termWeights)
      : facts.context;
    const next = { facts: { ...facts, context }, matcher, scores };
    for (const supplier of changed.suppliers) {
      const fresh = supplierFactsOf(supplier, this.inputs.words);
      facts.suppliers[scores.supplierIds.indexOf(supplier.id)] = fresh;
      matcher.replaceSupplier(fresh, this.weights, scores);
    }
    const buyers = new Map(this.inputs.buyers.map((buyer) => [buyer.id, buyer]));
    for (const need of changed.needs) {
      const [row, buyer] = [scores.needIds.indexOf(need.id), buyers.get(need.companyId)];
      if (row < 0 || !buyer) continue;
      facts.needs[row] = needFactsOf(need, buyer, this.inputs.words);
      matcher.replaceNeed(facts.needs[row], this.weights, scores);
    }
    if (changed.contacts) matcher.replaceContacts(context, this.weights, scores);
    // what was measured of each pair stays: only the sums are made anew
    return changed.weights ? { ...next, scores: matcher.scoreAll(this.weights, UNLIMITED_EFFORT) } : next;
  }

  private scored(facts: FairFacts, watch: TaskWatch): Matched {
    const { suppliers, needs, context } = facts;
    const pairs = needs.length * suppliers.length;
    const matcher = new Matcher(suppliers, needs, context);
    const scores = matcher.scoreAll(this.weights, {
      shouldStop: () => watch.shouldStop(),
      onProgress: ({ done }) => watch.onProgress(READING + (1 - READING) * done, { pairs }),
    });
    if (!scores.complete) throw new TaskStopped();
    return { facts, matcher, scores };
  }
}

/** Following a change is never stopped half way: the scores would not be those of any moment. */
const UNWATCHED: TaskWatch = { shouldStop: () => false, onProgress: () => undefined };
