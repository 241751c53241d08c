import type { CompanyId, NeedId } from '@ketnoi/kernel';
import { compareWeights, faultIn, type ScoreTable } from '@ketnoi/matching';
import {
  buildChoice,
  type ProposeInputs,
  type RoundSettings,
  SCORE_UNIT,
  type TriedList,
  type WeightTrial,
} from '@ketnoi/meetings';
import { weightsOf } from '../facts/weights-of.js';
import { TaskStopped, type TaskWatch } from '../threads/tasks.js';
import type { Matched } from './matched.js';
import { scoredPairs } from './scored-pairs.js';
import type { TrialChoice, WeightsTried } from './weights-tried.js';

/** Scores the fair by other weights beside its own, and keeps neither. */
export function tryWeights(
  inputs: ProposeInputs,
  { matcher, scores }: Matched,
  trial: WeightTrial,
  watch: TaskWatch,
): WeightsTried {
  const settings: RoundSettings = {
    ...inputs.settings,
    weights: { ...inputs.settings.weights, ...trial.weights },
    minimumScore: trial.minimumScore ?? inputs.settings.minimumScore,
    fairnessDial: trial.fairnessDial ?? inputs.settings.fairnessDial,
  };
  const weights = weightsOf(settings);
  const fault = faultIn(weights);
  if (fault) throw new RangeError(fault);
  const tried = matcher.scoreAll(weights, { shouldStop: () => watch.shouldStop() });
  if (!tried.complete) throw new TaskStopped();
  const { changed, ...rest } = compareWeights(scores, tried, trial.top);
  const rowOf = new Map(scores.needIds.map((id, row) => [id, row]));
  const lists = changed.map(({ needId, enter, leave }): TriedList => ({
    needId: needId as NeedId,
    buyerId: scores.buyerIds[rowOf.get(needId) ?? 0] as CompanyId,
    enter: enter as CompanyId[],
    leave: leave as CompanyId[],
  }));
  return {
    lists: {
      changed: lists.sort((a, b) => b.enter.length + b.leave.length - a.enter.length - a.leave.length),
      unchanged: rest.unchanged,
      suppliersGained: rest.suppliersGained as CompanyId[],
      suppliersLost: rest.suppliersLost as CompanyId[],
    },
    before: choiceOf(inputs, scores),
    after: choiceOf({ ...inputs, settings }, tried),
  };
}

function choiceOf(inputs: ProposeInputs, table: ScoreTable): TrialChoice {
  const { input: choice, promisedTo } = buildChoice(inputs, scoredPairs(inputs, table));
  return { choice, promisedTo, unit: SCORE_UNIT };
}
