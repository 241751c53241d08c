import { useState } from 'react';
import { outdate } from '../graphql/answers';
import type { Failure } from '../graphql/failures';
import type { NamedOperation, Operation } from '../graphql/operation';
import { useChange } from '../graphql/use-change';
import { refusalOf } from './refusal-of';

/** What is wrong with an entry (`path`) or with a cell of a file (`row`, `column`). */
export interface DeedProblem {
  readonly message: string;
  readonly path?: readonly string[];
  readonly row?: number;
  readonly column?: string | null;
}

export interface Deed<Said, Asked> {
  /** What was done, or null where it was refused or no answer came. */
  run(variables: Asked): Promise<Said | null>;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly refused: string | null;
  readonly problems: readonly DeedProblem[];
  /** For a form that closes without a change. */
  forget(): void;
}

/** One change with its outcome; once it is done, what `outdated` operations answered holds no longer. */
export function useDeed<Answer extends object, Asked>(
  operation: Operation<Answer, Asked>,
  ...outdated: readonly NamedOperation[]
): Deed<Answer[keyof Answer], Omit<Asked, 'idempotencyKey'>> {
  const change = useChange(operation);
  const [refused, setRefused] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly DeedProblem[]>([]);
  const forget = (): void => {
    setRefused(null);
    setProblems([]);
  };
  const run = async (variables: Omit<Asked, 'idempotencyKey'>): Promise<Answer[keyof Answer] | null> => {
    forget();
    const answer = await change.run(variables);
    if (!answer) return null;
    const said = Object.values(answer)[0] as Answer[keyof Answer] & object;
    const refusal = refusalOf(said);
    if (refusal === null) {
      outdate(...outdated);
      return said;
    }
    setRefused(refusal);
    setProblems('problems' in said ? (said.problems as DeedProblem[]) : []);
    return null;
  };
  return { run, busy: change.busy, failure: change.failure, refused, problems, forget };
}
