import type { MatchingContext, NeedFacts, SupplierFacts } from '@ketnoi/matching';
import type { ProposeInputs } from '@ketnoi/meetings';
import { contextOf } from '../facts/context-of.js';
import { needFactsOf } from '../facts/need-facts-of.js';
import { supplierFactsOf } from '../facts/supplier-facts-of.js';
import { TaskStopped, type TaskWatch } from '../threads/tasks.js';

/** A fair in the words of the matching engine. */
export interface FairFacts {
  readonly suppliers: SupplierFacts[];
  readonly needs: NeedFacts[];
  readonly context: MatchingContext;
}

/** Reads all texts that were not read before. @param share of the whole work that this is, for progress */
export function factsOfFair(inputs: ProposeInputs, watch: TaskWatch, share: number): FairFacts {
  const buyers = new Map(inputs.buyers.map((b) => [b.id, b]));
  const texts = inputs.suppliers.length + inputs.needs.length;
  let done = 0;
  const step = <T>(read: T): T => {
    if (watch.shouldStop()) throw new TaskStopped();
    watch.onProgress((share * ++done) / texts);
    return read;
  };
  const suppliers = inputs.suppliers.map((supplier) => step(supplierFactsOf(supplier, inputs.words)));
  const needs = inputs.needs.flatMap((need) => {
    const buyer = buyers.get(need.companyId);
    return buyer ? [step(needFactsOf(need, buyer, inputs.words))] : [];
  });
  return { suppliers, needs, context: contextOf(inputs, suppliers) };
}
