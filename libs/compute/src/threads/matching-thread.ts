import type { ProposeInputs } from '@ketnoi/meetings';
import { EngineThread, type TaskOptions } from './engine-thread.js';
import { KEPT_FAIRS } from './kept-fairs.js';
import type { TaskName, Tasks } from './tasks.js';

type KeyedTask = Extract<TaskName, 'score-pairs' | 'explain-pairs' | 'top-matches'>;

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
