/**
 * Decides whether a hall may be saved, and names everything that speaks against it: every problem of every booth, not
 * only the first. Costs a grid of half-metre squares and comparisons with neighbours: 5,000 booths well under a second.
 */
import { checkAccess } from './check-access.js';
import { checkNeighbours } from './check-neighbours.js';
import { checkShapes } from './check-shapes.js';
import { type HallPlan, PLAN_LIMITS } from './hall-plan.js';
import type { PlanProblem } from './plan-problem.js';

/** A plan that is checked: what is wrong with it, and how many sides of each booth face an aisle, as measured. */
export interface CheckedPlan {
  readonly problems: readonly PlanProblem[];
  /** In the order of the booths; null where a booth's shape cannot be measured. */
  readonly openSides: readonly (number | null)[];
}

export function checkPlan(plan: HallPlan): CheckedPlan {
  const tooMany = checkCounts(plan);
  if (tooMany) return { problems: [tooMany], openSides: plan.booths.map(() => null) };
  const shapes = checkShapes(plan);
  const { problems, frontages } = checkAccess(plan, shapes.isSound);
  return {
    problems: [...shapes.problems, ...checkNeighbours(plan, shapes.isSound), ...problems],
    openSides: frontages.map((frontage) => frontage?.openSides ?? null),
  };
}

function checkCounts({ booths, features }: HallPlan): PlanProblem | null {
  const say = (code: PlanProblem['code']): PlanProblem => ({
    code,
    subject: { what: 'hall', index: 0 },
    number: null,
    other: null,
    at: null,
  });
  if (booths.length === 0) return say('booths-missing');
  if (booths.length > PLAN_LIMITS.booths) return say('too-many-booths-drawn');
  return features.length > PLAN_LIMITS.features ? say('too-many-features') : null;
}
