import { EngineThread, type TaskOptions } from './engine-thread.js';
import type { TaskName, Tasks } from './tasks.js';

/** Urgent = somebody stands at the desk for it: it comes before all that has not begun. Patient = it comes after all. */
export type Urgency = 'urgent' | 'usual' | 'patient';

const RANK: Readonly<Record<Urgency, number>> = { urgent: 0, usual: 1, patient: 2 };

interface Queued {
  readonly urgency: Urgency;
  go(thread: EngineThread): void;
}

/**
 * So many threads at most; a task waits for a free one. Threads are started when needed and kept. An urgent task may have
 * one thread more, since what is under way can take many seconds.
 */
export class EngineThreads {
  private threads: EngineThread[] = [];
  private readonly busy = new Set<EngineThread>();
  private readonly queue: Queued[] = [];

  constructor(
    private readonly most: number,
    private readonly start: () => EngineThread = () => new EngineThread(),
  ) {}

  async run<N extends TaskName>(
    task: N,
    input: Tasks[N]['input'],
    options: TaskOptions = {},
    urgency: Urgency = 'usual',
  ): Promise<Tasks[N]['output']> {
    const thread = await this.turn(urgency);
    try {
      return await thread.run(task, input, options);
    } finally {
      this.busy.delete(thread);
      this.serve();
    }
  }

  async end(): Promise<void> {
    const threads = this.threads;
    this.threads = [];
    await Promise.all(threads.map((thread) => thread.end()));
  }

  /** Among equals the first come is the first served. */
  private turn(urgency: Urgency): Promise<EngineThread> {
    return new Promise((resolve) => {
      const behind = this.queue.findIndex((other) => RANK[other.urgency] > RANK[urgency]);
      this.queue.splice(behind < 0 ? this.queue.length : behind, 0, { urgency, go: resolve });
      this.serve();
    });
  }

  private serve(): void {
    for (let next = this.queue[0]; next && this.hasRoom(next.urgency); next = this.queue[0]) {
      this.queue.shift();
      next.go(this.freeThread());
    }
  }

  private hasRoom(urgency: Urgency): boolean {
    return this.busy.size < this.most + (urgency === 'urgent' ? 1 : 0);
  }

  private freeThread(): EngineThread {
    this.threads = this.threads.filter((thread) => thread.usable);
    let thread = this.threads.find((idle) => !this.busy.has(idle));
    if (!thread) {
      thread = this.start();
      this.threads.push(thread);
    }
    this.busy.add(thread);
    return thread;
  }
}
