import { AsyncLocalStorage } from 'node:async_hooks';
import { type Clock, UnitOfWork } from '@ketnoi/kernel';

/** One work at a time, as if each were alone. What a failed work has changed stays changed: tests of rollback need a database. */
export class InMemoryUnitOfWork extends UnitOfWork {
  private last: Promise<unknown> = Promise.resolve();
  private readonly inside = new AsyncLocalStorage<true>();

  constructor(private readonly clock: Clock) {
    super();
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside.getStore()) return work();
    const next = this.last.then(() => this.inside.run(true, work));
    this.last = next.catch(() => undefined);
    return next;
  }

  async now(): Promise<Date> {
    return this.clock.now();
  }
}
