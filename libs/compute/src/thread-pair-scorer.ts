import { Injectable } from '@nestjs/common';
import {
  type EngineRun,
  type ExplainedPair,
  type PairOfCompanies,
  PairScorer,
  type ProposeInputs,
  type ScoredPairs,
} from '@ketnoi/meetings';
import { MatchingThread } from './threads/matching-thread.js';

@Injectable()
export class ThreadPairScorer extends PairScorer {
  constructor(private readonly thread: MatchingThread) {
    super();
  }

  score(inputs: ProposeInputs, run: EngineRun): Promise<ScoredPairs> {
    return this.thread.run('score-pairs', inputs, {}, run);
  }

  explain(inputs: ProposeInputs, pairs: readonly PairOfCompanies[], run: EngineRun): Promise<readonly ExplainedPair[]> {
    return this.thread.run('explain-pairs', inputs, { pairs }, run);
  }
}
