/**
 * An async iterator that is pushed into and can be ended from outside while somebody waits on it. (An async generator
 * cannot: its return() queues behind the pending next(), and a client that left would never be let go.)
 */
export class PushIterator<T> implements AsyncIterableIterator<T> {
  private readonly waitingItems: T[] = [];
  private readonly waitingReaders: ((result: IteratorResult<T>) => void)[] = [];
  private ended = false;

  /** Beyond `most` unread items the oldest go: a reader that slow must catch up by version anyway. */
  constructor(
    private readonly onEnd: () => void,
    private readonly most = 10_000,
  ) {}

  push(item: T): void {
    if (this.ended) return;
    const reader = this.waitingReaders.shift();
    if (reader) reader({ value: item, done: false });
    else {
      this.waitingItems.push(item);
      if (this.waitingItems.length > this.most) this.waitingItems.shift();
    }
  }

  next(): Promise<IteratorResult<T>> {
    if (this.waitingItems.length > 0) return Promise.resolve({ value: this.waitingItems.shift() as T, done: false });
    if (this.ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => this.waitingReaders.push(resolve));
  }

  return(): Promise<IteratorResult<T>> {
    if (!this.ended) {
      this.ended = true;
      this.onEnd();
      for (const reader of this.waitingReaders.splice(0)) reader({ value: undefined, done: true });
    }
    return Promise.resolve({ value: undefined, done: true });
  }

  throw(): Promise<IteratorResult<T>> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
