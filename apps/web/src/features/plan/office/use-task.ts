import { useState } from 'react';
import type { Failure } from '../../../graphql/failures';
import { outdate } from '../../../graphql/answers';
import type { Operation } from '../../../graphql/operation';
import { useChange } from '../../../graphql/use-change';
import { refusalOf } from '../../../ui/refusal-of';
import { PlanPage } from '../plan.generated';
import { HallPictures } from './plan-office.generated';

interface Problem {
  readonly path: readonly string[];
  readonly message: string;
}

export interface Task<Asked> {
  /** True when it was done. */
  run(variables: Asked): Promise<boolean>;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly refused: string | null;
  readonly problems: readonly Problem[];
}

/** One change of the plan by its organiser: after it the plan is asked for anew. */
export function useTask<Answer extends object, Asked>(
  operation: Operation<Answer, Asked>,
): Task<Omit<Asked, 'idempotencyKey'>> {
  const change = useChange(operation);
  const [refused, setRefused] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const run = async (variables: Omit<Asked, 'idempotencyKey'>): Promise<boolean> => {
    const answer = await change.run(variables);
    if (!answer) return false;
    const said = Object.values(answer)[0] as object;
    const refusal = refusalOf(said);
    setRefused(refusal);
    setProblems(
      'problems' in said ? (said.problems as Problem[]).map((one) => ({ ...one, path: one.path ?? [] })) : [],
    );
    if (refusal === null) outdate(PlanPage, HallPictures);
    return refusal === null;
  };
  return { run, busy: change.busy, failure: change.failure, refused, problems };
}
