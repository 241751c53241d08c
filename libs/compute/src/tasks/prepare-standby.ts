import type { RequestId } from '@ketnoi/kernel';
import type { RepairQuestion, StandbyAnswer } from '@ketnoi/meetings';
import { standbyPairs } from '@ketnoi/scheduling';
import { dayProblem } from '../timetabling/day-problem.js';

export interface StandbyQuestion extends Pick<RepairQuestion, 'inputs' | 'known' | 'openSlot'> {
  readonly most: number;
}

/** For meetings that have not begun; meetings for which nobody could step in are left out. */
export function prepareStandbyTask(question: StandbyQuestion): readonly StandbyAnswer[] {
  const { problem, known } = dayProblem(question);
  return standbyPairs(problem, known, question.most)
    .filter(({ slot, requests }) => slot >= question.openSlot && requests.length > 0)
    .map(({ instead, slot, requests }) => ({
      insteadId: instead as RequestId,
      slot,
      requestIds: requests as readonly RequestId[],
    }));
}
