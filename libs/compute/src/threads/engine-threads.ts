import { EngineThread, type TaskOptions } from './engine-thread.js';
import type { TaskName, Tasks } from './tasks.js';

/** So many threads at most; a task waits for a free one. Threads are started when needed and kept. */
export class EngineThreads {
  private threads: EngineThread[] = [];
  private readonly queue: (() => void)[] = [];

  constructor(private readonly most: number) {}

  async run<N extends TaskName>(
    task: N,
    input: Tasks[N]['input'],
    options: TaskOptions = {},
  ): Promise<Tasks[N]['output']> {
    const thread = await this.freeThread();
    try {
      return await thread.run(task, input, options);
    } finally {
      this.queue.shift()?.();
    }
  }

  async end(): Promise<void> {
    const threads = this.threads;
    this.threads = [];
    await Promise.all(threads.map((thread) => thread.end()));
  }

  private async freeThread(): Promise<EngineThread> {
    for (;;) {
      this.threads = this.threads.filter((thread) => thread.usable);
      const idle = this.threads.find((thread) => thread.idle);
      if (idle) return idle;
      if (this.threads.length < this.most) {
        const thread = new EngineThread();
        this.threads.push(thread);
        return thread;
      }
      await new Promise<void>((resolve) => this.queue.push(resolve));
    }
  }
}
