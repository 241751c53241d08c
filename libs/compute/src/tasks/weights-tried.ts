import type { PairChoiceInput, PromisedTo, TriedWeights } from '@ketnoi/meetings';

/** What a round would have to choose from. */
export interface TrialChoice {
  readonly choice: PairChoiceInput;
  /** How many units of the choice make a point. */
  readonly unit: number;
  readonly promisedTo: PromisedTo;
}

export interface WeightsTried {
  readonly lists: Pick<TriedWeights, 'changed' | 'unchanged' | 'suppliersGained' | 'suppliersLost'>;
  readonly before: TrialChoice;
  readonly after: TrialChoice;
}
