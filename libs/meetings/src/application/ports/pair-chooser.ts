import type { PairChoice, PairChoiceInput } from '../../domain/rounds/pair-choice.js';
import type { EngineRun } from './engine-run.js';

/** Port: chooses pairs under the quotas of both sides. */
export abstract class PairChooser {
  abstract choose(input: PairChoiceInput, run: EngineRun): Promise<PairChoice>;
}
