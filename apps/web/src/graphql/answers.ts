import { ask } from './ask';
import { asFailure, type Failure, Unreachable } from './failures';
import type { NamedOperation, Operation } from './operation';
import { keepAnswer, keptAnswer } from '../offline/kept-answers';
import { createStore, type Store } from '../state/store';

/** Who waits longer sees what was kept on the device. */
const LONG_WAIT_MS = 3_000;

/** What a page knows of an answer now. While one is asked for anew, the last one stays. */
export interface Known<Answer> {
  readonly answer?: Answer;
  readonly failure?: Failure;
  readonly asking: boolean;
  /** When the answer came, in milliseconds since 1970. */
  readonly at?: number;
  /** It is the one of an earlier visit: the network has not given a newer one. */
  readonly kept?: boolean;
}

interface Line {
  readonly store: Store<Known<unknown>>;
  readonly operation: Operation<unknown, unknown>;
  readonly variables: unknown;
}

/** Answers of this visit, so that going back shows at once what was there. */
const lines = new Map<string, Line>();

export const keyOf = ({ name }: { readonly name: string }, variables: unknown): string =>
  `${name} ${JSON.stringify(variables)}`;

export function lineOf<Answer, Asked>(operation: Operation<Answer, Asked>, variables: Asked): Store<Known<Answer>> {
  const key = keyOf(operation, variables);
  let line = lines.get(key);
  if (!line) {
    line = { store: createStore<Known<unknown>>({ asking: false }), operation: operation as never, variables };
    lines.set(key, line);
  }
  return line.store as Store<Known<Answer>>;
}

let askings = 0;
/** The last asking of the reader before. */
let forgotten = 0;
/** For each key the asking whose answer is here. */
const answered = new Map<string, number>();

/**
 * Asks for one answer, unless it is being asked for. Failures are kept beside the answer before.
 * @param anew even while it is being asked for: what is on its way may be of before a change
 */
export async function refresh<Answer, Asked>(
  operation: Operation<Answer, Asked>,
  variables: Asked,
  anew = false,
): Promise<void> {
  const store = lineOf(operation, variables);
  const before = store.get();
  if (before.asking && !anew) return;
  store.set({ ...before, asking: true });
  const key = keyOf(operation, variables);
  const own = ++askings;
  const isLate = (): boolean => own <= forgotten || own < (answered.get(key) ?? 0);
  const showKept = async (): Promise<void> => {
    const kept = store.get().answer === undefined ? await keptAnswer(operation.name, key) : undefined;
    if (kept && !isLate() && store.get().answer === undefined)
      store.set({ ...store.get(), answer: kept.answer as Answer, at: kept.at, kept: true });
  };
  const patience = setTimeout(() => void showKept(), LONG_WAIT_MS);
  try {
    const answer = await ask(operation, variables);
    if (isLate()) return;
    answered.set(key, own);
    store.set({ answer, asking: false, at: Date.now() });
    void keepAnswer(operation.name, key, answer);
  } catch (error) {
    const failure = asFailure(error);
    if (failure instanceof Unreachable) await showKept();
    if (!isLate()) store.set({ ...store.get(), failure, asking: false });
  } finally {
    clearTimeout(patience);
  }
}

/** After a break: everything on screen is asked for again. */
export function refreshShown(): void {
  for (const [key, { operation, variables }] of lines) if (onScreen.has(key)) void refresh(operation, variables);
}

/** Changes an answer in place, for news that came by a subscription. */
export function amend<Answer, Asked>(
  operation: Operation<Answer, Asked>,
  variables: Asked,
  change: (answer: Answer) => Answer,
): void {
  const store = lineOf(operation, variables);
  const { answer } = store.get();
  if (answer !== undefined) store.set({ ...store.get(), answer: change(answer), at: Date.now() });
}

/** After a change: what these operations answered is asked for again where it is on screen, and forgotten elsewhere. */
export function outdate(...operations: readonly NamedOperation[]): void {
  const names = new Set(operations.map(({ name }) => name));
  for (const [key, line] of lines) {
    if (!names.has(line.operation.name)) continue;
    if (onScreen.has(key)) void refresh(line.operation, line.variables, true);
    else lines.delete(key);
  }
}

/** Another reader, or another language: nothing of before holds. */
export function forgetAnswers(): void {
  forgotten = askings;
  for (const [key, line] of lines) {
    if (!onScreen.has(key)) lines.delete(key);
    else {
      line.store.set({ asking: false });
      void refresh(line.operation, line.variables);
    }
  }
}

const onScreen = new Map<string, number>();

/** Says that a component shows this answer, until the returned function is called. */
export function show(key: string): () => void {
  onScreen.set(key, (onScreen.get(key) ?? 0) + 1);
  return () => {
    const left = (onScreen.get(key) ?? 1) - 1;
    if (left > 0) onScreen.set(key, left);
    else onScreen.delete(key);
  };
}
