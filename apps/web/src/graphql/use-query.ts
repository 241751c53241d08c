import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { keyOf, type Known, lineOf, refresh, show } from './answers';
import type { Operation } from './operation';
import { createStore } from '../state/store';

export interface Query<Answer> extends Known<Answer> {
  reload(): void;
}

const NOTHING = createStore<Known<never>>({ asking: false });

/**
 * What the gateway answers, kept for this visit: shown at once when it is known, and asked for anew each time a page
 * opens. Null variables: nothing is asked yet.
 */
export function useQuery<Answer, Asked>(operation: Operation<Answer, Asked>, variables: Asked | null): Query<Answer> {
  const key = variables === null ? '' : keyOf(operation, variables);
  const asked = useRef(variables);
  if (key !== keyOf(operation, asked.current)) asked.current = variables;
  const store = asked.current === null ? NOTHING : lineOf(operation, asked.current);
  const known = useSyncExternalStore<Known<Answer>>(store.subscribe, store.get);
  const reload = useCallback(() => {
    if (key && asked.current !== null) void refresh(operation, asked.current);
  }, [key, operation]);
  useEffect(() => {
    if (!key) return undefined;
    reload();
    return show(key);
  }, [key, reload]);
  return { ...known, reload };
}

/** The same, but while the answer to new variables is on its way, the one to the old ones stays: for lists with filters. */
export function useSteadyQuery<Answer, Asked>(operation: Operation<Answer, Asked>, variables: Asked): Query<Answer> {
  const query = useQuery(operation, variables);
  const last = useRef<Answer | undefined>(undefined);
  if (query.answer !== undefined) last.current = query.answer;
  return { ...query, answer: query.answer ?? last.current };
}
