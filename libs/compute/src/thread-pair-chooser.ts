import { Injectable } from '@nestjs/common';
import { type EngineRun, type PairChoice, type PairChoiceInput, PairChooser } from '@ketnoi/meetings';
import { EngineThreads } from './threads/engine-threads.js';

@Injectable()
export class ThreadPairChooser extends PairChooser {
  constructor(private readonly threads: EngineThreads) {
    super();
  }

  choose(choice: PairChoiceInput, run: EngineRun): Promise<PairChoice> {
    return this.threads.run('choose-pairs', { choice, seed: run.seed }, run);
  }
}
