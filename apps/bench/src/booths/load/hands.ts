/** A number of connections that are lent out, several at a time where several calls are to start together. */
import { Connection } from './connection.js';

export class Hands {
  private readonly all: Connection[];
  private readonly idle: Connection[];
  private waiting: { readonly count: number; readonly go: (hands: Connection[]) => void }[] = [];

  /** Spread evenly over the gateways. */
  constructor(
    urls: readonly string[],
    readonly count: number,
  ) {
    this.all = Array.from({ length: count }, (_, i) => new Connection(urls[i % urls.length]));
    this.idle = [...this.all];
  }

  /** At most as many as there are; first come, first served. */
  take(count: number): Promise<Connection[]> {
    return new Promise((go) => {
      this.waiting.push({ count, go });
      this.serve();
    });
  }

  give(hand: Connection): void {
    this.idle.push(hand);
    this.serve();
  }

  close(): void {
    for (const hand of this.all) hand.close();
  }

  private serve(): void {
    for (let next = this.waiting[0]; next && next.count <= this.idle.length; next = this.waiting[0]) {
      this.waiting.shift();
      next.go(this.idle.splice(0, next.count));
    }
  }
}
