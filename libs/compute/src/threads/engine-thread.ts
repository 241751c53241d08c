import { Worker } from 'node:worker_threads';
import { EngineFailed, EngineStopped } from '@ketnoi/meetings';
import { ENOUGH, STOP, type TaskName, type Tasks, type ThreadMessage } from './tasks.js';
import { threadFile } from './thread-file.js';

/** A thread that does not stop within this time of being asked is ended. */
const STOP_GRACE_MS = 1_000;

export interface TaskOptions {
  readonly signal?: AbortSignal;
  /** Aborted = the task should end with what it has found. */
  readonly enough?: AbortSignal;
  onProgress?(done: number, counts: Readonly<Record<string, number>>): void;
}

interface Waiting {
  resolve(output: unknown): void;
  reject(error: Error): void;
  readonly options: TaskOptions;
}

/** One worker thread, from outside. It dies with the process; after a crash it is of no more use. */
export class EngineThread {
  private readonly worker = new Worker(threadFile(), { name: 'engine' });
  private readonly waiting = new Map<number, Waiting>();
  private next = 1;
  private over: Error | null = null;

  constructor() {
    // An idle thread must not keep the process alive.
    this.worker.unref();
    this.worker.on('message', (message: ThreadMessage) => this.hear(message));
    this.worker.on('error', (error) => this.die(new EngineFailed(`the engine's thread broke: ${error.message}`)));
    this.worker.on('exit', () => this.die(new EngineFailed("the engine's thread ended")));
  }

  get usable(): boolean {
    return this.over === null;
  }

  get idle(): boolean {
    return this.usable && this.waiting.size === 0;
  }

  /** Rejects with `EngineStopped` when the signal is aborted, with `EngineFailed` when the engine breaks. */
  run<N extends TaskName>(task: N, input: Tasks[N]['input'], options: TaskOptions = {}): Promise<Tasks[N]['output']> {
    if (this.over) return Promise.reject(this.over);
    if (options.signal?.aborted) return Promise.reject(new EngineStopped());
    const id = this.next++;
    const stop = new SharedArrayBuffer(4);
    const done = new Promise<unknown>((resolve, reject) => this.waiting.set(id, { resolve, reject, options }));
    this.worker.ref();
    const letGo = [this.stopOn(options.signal, id, stop), endOn(options.enough, stop)];
    this.worker.postMessage({ id, task, input, stop });
    return done.finally(() => letGo.forEach((release) => release())) as Promise<Tasks[N]['output']>;
  }

  /** Whoever still waits is told that it was stopped, not that the engine broke. */
  async end(): Promise<void> {
    this.die(new EngineStopped());
    await this.worker.terminate();
  }

  private stopOn(signal: AbortSignal | undefined, id: number, stop: SharedArrayBuffer): () => void {
    let grace: NodeJS.Timeout | undefined;
    const ask = (): void => {
      Atomics.store(new Int32Array(stop), 0, STOP);
      grace = setTimeout(() => {
        this.answer(id)?.reject(new EngineStopped());
        void this.worker.terminate();
      }, STOP_GRACE_MS);
    };
    signal?.addEventListener('abort', ask, { once: true });
    return () => {
      clearTimeout(grace);
      signal?.removeEventListener('abort', ask);
    };
  }

  private hear(message: ThreadMessage): void {
    if ('progress' in message) {
      this.waiting.get(message.id)?.options.onProgress?.(message.progress, message.counts);
      return;
    }
    const waiting = this.answer(message.id);
    if (!waiting) return;
    if ('stopped' in message) waiting.reject(new EngineStopped());
    else if ('failed' in message) waiting.reject(new EngineFailed(message.failed));
    else waiting.resolve(message.output);
  }

  private answer(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (this.waiting.size === 0) this.worker.unref();
    return waiting;
  }

  private die(error: Error): void {
    this.over ??= error;
    for (const id of [...this.waiting.keys()]) this.answer(id)?.reject(this.over);
  }
}

/** Being stopped comes before having enough. */
function endOn(enough: AbortSignal | undefined, stop: SharedArrayBuffer): () => void {
  const tell = (): void => void Atomics.compareExchange(new Int32Array(stop), 0, 0, ENOUGH);
  if (enough?.aborted) tell();
  enough?.addEventListener('abort', tell, { once: true });
  return () => enough?.removeEventListener('abort', tell);
}
