import type { PairOfCompanies, ProposeInputs } from '../../domain/rounds/propose-inputs.js';
import type { ExplainedPair, ScoredPairs } from '../../domain/rounds/scored-pairs.js';
import type { EngineRun } from './engine-run.js';

/** Port: scores every pair of the inputs, and explains those that are shown. */
export abstract class PairScorer {
  abstract score(inputs: ProposeInputs, run: EngineRun): Promise<ScoredPairs>;
  /** In the order of `pairs`, each by the pair's best need. */
  abstract explain(
    inputs: ProposeInputs,
    pairs: readonly PairOfCompanies[],
    run: EngineRun,
  ): Promise<readonly ExplainedPair[]>;
}
