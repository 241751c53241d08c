import type { Operation } from '../../../graphql/operation';
import { type Deed, useDeed } from '../../../ui/use-deed';
import { PlanPage } from '../plan.generated';
import { HallPictures } from './plan-office.generated';

/** One change of the plan by its organiser: after it the plan is asked for anew. */
export const usePlanDeed = <Answer extends object, Asked>(
  operation: Operation<Answer, Asked>,
): Deed<Answer[keyof Answer], Omit<Asked, 'idempotencyKey'>> => useDeed(operation, PlanPage, HallPictures);
