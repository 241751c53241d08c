import type { BoothProblem } from '../check-booths.js';
import { checkPlan } from './check-plan.js';
import type { HallPlan, PlannedBooth } from './hall-plan.js';

/**
 * What would be wrong with a hall if these booths came to those that stand there: of the new ones, and of old ones that
 * they would shut in or lie upon. `indices` are the new booths' places in the list that is asked about.
 */
export function problemsOfAdding(
  hall: HallPlan,
  booths: readonly PlannedBooth[],
  indices: readonly number[],
): BoothProblem[] {
  const standing = hall.booths.length;
  const before = new Set(checkPlan(hall).problems.map(({ code, subject }) => `${code} ${subject.index}`));
  const { problems } = checkPlan({ ...hall, booths: [...hall.booths, ...booths] });
  return problems.flatMap(({ code, subject, number, other }) => {
    const index = subject.what === 'booth' ? subject.index - standing : -1;
    if (index >= 0) return [{ index: indices[index], number: number ?? '', code }];
    // An old booth is named by the new one that does it harm, where one can be named.
    const culprit = booths.findIndex((booth) => booth.number === other);
    if (culprit < 0 && (subject.what === 'feature' || before.has(`${code} ${subject.index}`))) return [];
    return [{ index: indices[Math.max(0, culprit)], number: number ?? '', code }];
  });
}
