import type { NeedId } from '@ketnoi/kernel';
import {
  companyPairs,
  explainer,
  Matcher,
  type MatchingContext,
  type NeedFacts,
  type ScoreTable,
  type SupplierFacts,
  topSuppliers,
  type Weights,
} from '@ketnoi/matching';
import type { ExplainedPair, MatchList, PairOfCompanies, ProposeInputs, ScoredPairs } from '@ketnoi/meetings';
import { contextOf } from '../facts/context-of.js';
import { needFactsOf } from '../facts/need-facts-of.js';
import { supplierFactsOf } from '../facts/supplier-facts-of.js';
import { weightsOf } from '../facts/weights-of.js';
import { TaskStopped, type TaskWatch } from '../threads/tasks.js';
import { explainedPair } from './explained-pair.js';
import { scoredPairs } from './scored-pairs.js';

/** Share of the work of scoring that reading texts takes. */
const READING = 0.8;

interface Facts {
  readonly suppliers: readonly SupplierFacts[];
  readonly needs: readonly NeedFacts[];
  readonly context: MatchingContext;
}

/** A fair whose texts are read once, when somebody first asks, and whose scores are kept. */
export class MatchedFair {
  private readonly weights: Weights;
  private known: { readonly facts: Facts; readonly scores: ScoreTable } | null = null;

  constructor(private readonly inputs: ProposeInputs) {
    this.weights = weightsOf(inputs.settings);
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

  topMatches(needId: NeedId, most: number, blocked: boolean, watch: TaskWatch): MatchList {
    const { facts, scores: table } = this.matched(watch);
    const need = table.needIds.indexOf(needId);
    if (need < 0) return { matches: [], possible: 0, blocked: 0 };
    const explain = explainer(this.weights, facts.context);
    const top = topSuppliers(table, need, most, { by: 'mutual', blocked });
    const barred = table.supplierIds.filter((_, supplier) => table.verdict(need, supplier) === 'blocked').length;
    return {
      matches: top.map((ranked) =>
        explainedPair(explain(facts.needs[need], facts.suppliers[ranked.supplier]), table.buyerIds[need]),
      ),
      possible: table.supplierIds.length - barred,
      blocked: barred,
    };
  }

  private matched(watch: TaskWatch): { readonly facts: Facts; readonly scores: ScoreTable } {
    if (this.known) return this.known;
    const facts = this.read(watch);
    const { suppliers, needs, context } = facts;
    const pairs = needs.length * suppliers.length;
    const scores = new Matcher(suppliers, needs, context).scoreAll(this.weights, {
      shouldStop: () => watch.shouldStop(),
      onProgress: ({ done }) => watch.onProgress(READING + (1 - READING) * done, { pairs }),
    });
    if (!scores.complete) throw new TaskStopped();
    this.known = { facts, scores };
    return this.known;
  }

  private read(watch: TaskWatch): Facts {
    const buyers = new Map(this.inputs.buyers.map((b) => [b.id, b]));
    const texts = this.inputs.suppliers.length + this.inputs.needs.length;
    let done = 0;
    const step = <T>(read: T): T => {
      if (watch.shouldStop()) throw new TaskStopped();
      watch.onProgress((READING * ++done) / texts);
      return read;
    };
    const suppliers = this.inputs.suppliers.map((supplier) => step(supplierFactsOf(supplier)));
    const needs = this.inputs.needs.flatMap((need) => {
      const buyer = buyers.get(need.companyId);
      return buyer ? [step(needFactsOf(need, buyer))] : [];
    });
    return { suppliers, needs, context: contextOf(this.inputs, suppliers) };
  }
}
