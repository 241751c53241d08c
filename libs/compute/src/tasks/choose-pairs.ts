import { choosePairs } from '@ketnoi/matching';
import type { PairChoice, PairChoiceInput } from '@ketnoi/meetings';
import { TaskStopped, type TaskWatch } from '../threads/tasks.js';

/** Chooses pairs exactly. A stopped choice is no choice: the next run must give the same answer. */
export function choosePairsTask(
  { choice, seed }: { readonly choice: PairChoiceInput; readonly seed: number },
  watch: TaskWatch,
): PairChoice {
  const result = choosePairs(
    { ...choice, seed },
    { shouldStop: () => watch.shouldStop(), onProgress: ({ done }) => watch.onProgress(done) },
  );
  if (watch.shouldStop()) throw new TaskStopped();
  return {
    chosen: result.chosen,
    total: result.total,
    optimum: result.optimum,
    withoutPromises: result.optimumWithoutPromises,
    suppliersBelowFloor: result.suppliersBelowFloor,
    buyersBelowLeast: result.buyersBelowLeast,
    sectorsBelowLeast: result.supplierGroupsBelowLeast,
    countriesBelowLeast: result.buyerGroupsBelowLeast,
  };
}
