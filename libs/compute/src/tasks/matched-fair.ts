import type { NeedId } from '@ketnoi/kernel';
import { Matcher, type NeedFacts, type ScoreTable, type SupplierFacts, topSuppliers } from '@ketnoi/matching';
import { companyPairs, explainer, type MatchingContext, type Weights } from '@ketnoi/matching';
import type { ExplainedPair, MatchList, PairOfCompanies, ProposeInputs, ScoredPairs } from '@ketnoi/meetings';
import { contextOf } from '../facts/context-of.js';
import { needFactsOf } from '../facts/need-facts-of.js';
import { supplierFactsOf } from '../facts/supplier-facts-of.js';
import { weightsOf } from '../facts/weights-of.js';
import { TaskStopped, type TaskWatch } from '../threads/tasks.js';
import { explainedPair } from './explained-pair.js';
import { scoredPairs } from './scored-pairs.js';

/** A fair's facts, read once, with the table of all its scores once somebody asked for it. */
export class MatchedFair {
  private readonly suppliers: readonly SupplierFacts[];
  private readonly needs: readonly NeedFacts[];
  private readonly context: MatchingContext;
  private readonly weights: Weights;
  private scores: ScoreTable | null = null;

  constructor(private readonly inputs: ProposeInputs) {
    const buyers = new Map(inputs.buyers.map((b) => [b.id, b]));
    this.suppliers = inputs.suppliers.map(supplierFactsOf);
    this.needs = inputs.needs.flatMap((need) => {
      const buyer = buyers.get(need.companyId);
      return buyer ? [needFactsOf(need, buyer)] : [];
    });
    this.context = contextOf(inputs, this.suppliers);
    this.weights = weightsOf(inputs.settings);
  }

  scorePairs(watch: TaskWatch): ScoredPairs {
    return scoredPairs(this.inputs, this.table(watch));
  }

  explainPairs(pairs: readonly PairOfCompanies[], watch: TaskWatch): ExplainedPair[] {
    const table = this.table(watch);
    const best = new Map(companyPairs(table).map((pair) => [`${pair.buyerId} ${pair.supplierId}`, pair]));
    const explain = explainer(this.weights, this.context);
    return pairs.map(({ buyerId, supplierId }, i) => {
      if (watch.shouldStop()) throw new TaskStopped();
      watch.onProgress(i / pairs.length);
      const pair = best.get(`${buyerId} ${supplierId}`);
      if (!pair) throw new Error(`buyer ${buyerId} and supplier ${supplierId} are not both at the fair with a need`);
      return explainedPair(explain(this.needs[pair.need], this.suppliers[pair.supplier]), pair.buyerId);
    });
  }

  topMatches(needId: NeedId, most: number, blocked: boolean, watch: TaskWatch): MatchList {
    const table = this.table(watch);
    const need = table.needIds.indexOf(needId);
    if (need < 0) return { matches: [], possible: 0, blocked: 0 };
    const explain = explainer(this.weights, this.context);
    const top = topSuppliers(table, need, most, { by: 'mutual', blocked });
    const barred = table.supplierIds.filter((_, supplier) => table.verdict(need, supplier) === 'blocked').length;
    return {
      matches: top.map((ranked) =>
        explainedPair(explain(this.needs[need], this.suppliers[ranked.supplier]), table.buyerIds[need]),
      ),
      possible: table.supplierIds.length - barred,
      blocked: barred,
    };
  }

  private table(watch: TaskWatch): ScoreTable {
    if (this.scores) return this.scores;
    const matcher = new Matcher(this.suppliers, this.needs, this.context);
    const table = matcher.scoreAll(this.weights, {
      shouldStop: () => watch.shouldStop(),
      onProgress: ({ done }) => watch.onProgress(done, { pairs: this.needs.length * this.suppliers.length }),
    });
    if (!table.complete) throw new TaskStopped();
    this.scores = table;
    return table;
  }
}
