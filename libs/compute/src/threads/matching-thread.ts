import type { ProposeInputs } from '@ketnoi/meetings';
import { deltaOf } from '../live/fair-delta.js';
import { EngineThread, type TaskOptions } from './engine-thread.js';
import { KEPT_FAIRS } from './kept-fairs.js';
import type { TaskName, Tasks } from './tasks.js';

type KeyedTask = Exclude<Extract<TaskName, KeyedName>, 'take-fair' | 'change-fair'>;
type KeyedName = { [N in TaskName]: Tasks[N]['input'] extends { key: string } ? N : never }[TaskName];

/**
 * A thread of its own that keeps the facts of fairs between tasks, so that scoring, explaining and top lists read a
 * fair's texts once. After a crash a new one is started and given the facts again.
 */
export class MatchingThread {
  private thread: EngineThread | null = null;
  private readonly keys = new WeakMap<ProposeInputs, string>();
  /** Keys that the running thread was given, oldest first; it keeps as many. */
  private known: string[] = [];
  private next = 1;

  async run<N extends KeyedTask>(
    task: N,
    inputs: ProposeInputs,
    input: Omit<Tasks[N]['input'], 'key'>,
    options: TaskOptions = {},
  ): Promise<Tasks[N]['output']> {
    const thread = this.running();
    const key = this.keyOf(inputs);
    if (!this.known.includes(key)) {
      this.known = [...this.known.slice(1 - KEPT_FAIRS), key];
      await thread.run('take-fair', { key, inputs }, { signal: options.signal });
    }
    return thread.run(task, { ...input, key } as Tasks[N]['input'], options);
  }

  /** What was known as `before` is `after` from now on. The thread is sent no more than the difference. */
  change(before: ProposeInputs, after: ProposeInputs): void {
    const key = this.keys.get(before);
    if (!key || !this.thread?.usable || !this.known.includes(key)) return;
    this.keys.set(after, key);
    const forget = (): void => void (this.known = this.known.filter((known) => known !== key));
    this.thread.run('change-fair', { key, delta: deltaOf(before, after) }).catch(forget);
  }

  async end(): Promise<void> {
    await this.thread?.end();
    this.thread = null;
  }

  private running(): EngineThread {
    if (this.thread?.usable) return this.thread;
    this.known = [];
    this.thread = new EngineThread();
    return this.thread;
  }

  private keyOf(inputs: ProposeInputs): string {
    const key = this.keys.get(inputs) ?? `fair-${this.next++}`;
    this.keys.set(inputs, key);
    return key;
  }
}
