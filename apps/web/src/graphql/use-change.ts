import { useCallback, useRef, useState } from 'react';
import { ask } from './ask';
import { asFailure, type Failure, Unreachable } from './failures';
import { newKey } from './idempotency-key';
import type { Operation } from './operation';

type Keyless<Asked> = Omit<Asked, 'idempotencyKey'>;

export interface Change<Answer, Asked> {
  /** Resolves with the answer, or with null when none came; then `failure` says why. */
  run(variables: Keyless<Asked>): Promise<Answer | null>;
  readonly busy: boolean;
  readonly failure: Failure | null;
}

/**
 * A mutation. Where the operation wants an idempotency key, it is given one: the same again while no answer came, so that
 * a second press after a lost connection cannot do the thing twice.
 */
export function useChange<Answer, Asked>(operation: Operation<Answer, Asked>): Change<Answer, Asked> {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const unanswered = useRef<{ about: string; key: string } | null>(null);
  const run = useCallback(
    async (variables: Keyless<Asked>) => {
      const about = JSON.stringify(variables);
      const key = unanswered.current?.about === about ? unanswered.current.key : newKey();
      unanswered.current = { about, key };
      setBusy(true);
      setFailure(null);
      try {
        const wantsKey = operation.text.includes('$idempotencyKey');
        const answer = await ask(operation, (wantsKey ? { ...variables, idempotencyKey: key } : variables) as Asked);
        unanswered.current = null;
        return answer;
      } catch (error) {
        const found = asFailure(error);
        if (!(found instanceof Unreachable)) unanswered.current = null;
        setFailure(found);
        return null;
      } finally {
        setBusy(false);
      }
    },
    [operation],
  );
  return { run, busy, failure };
}
