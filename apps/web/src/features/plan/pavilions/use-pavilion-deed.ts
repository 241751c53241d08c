import type { Operation } from '../../../graphql/operation';
import { type Deed, useDeed } from '../../../ui/use-deed';
import { PlanPage } from '../plan.generated';
import { PavilionShown } from './pavilions.generated';

/** One deed about a pavilion: after it, plan and pavilion are asked for anew, also where the group's page shows them. */
export const usePavilionDeed = <Answer extends object, Asked>(
  operation: Operation<Answer, Asked>,
): Deed<Answer[keyof Answer], Omit<Asked, 'idempotencyKey'>> =>
  useDeed(operation, PavilionShown, PlanPage, { name: 'GroupPavilion' });
