/** Numbers every distinct aspect of a set of needs, so that each is measured once a shard of suppliers and shared by all needs. */
import type { NeedFacts } from '../facts/index.js';
import { SIGNALS, type Aspect, type Signal } from '../signals/index.js';

export class AspectTable {
  /** By aspect: the signal (index into `SIGNALS`), the key, and how many needs have it. */
  readonly signalOf: number[] = [];
  readonly keyOf: string[] = [];
  readonly uses: number[] = [];
  /** A need that has the aspect and stands for all that do. */
  readonly sample: NeedFacts[] = [];
  private readonly numbers: readonly Map<string, number>[] = SIGNALS.map(() => new Map<string, number>());

  get count(): number {
    return this.keyOf.length;
  }

  number(signal: number, aspect: Aspect, need: NeedFacts): number {
    const known = this.numbers[signal].get(aspect.key);
    if (known !== undefined) {
      this.uses[known]++;
      return known;
    }
    const fresh = this.keyOf.length;
    this.numbers[signal].set(aspect.key, fresh);
    this.signalOf.push(signal);
    this.keyOf.push(aspect.key);
    this.uses.push(1);
    this.sample.push(need);
    return fresh;
  }

  find(signal: number, key: string): number | undefined {
    return this.numbers[signal].get(key);
  }

  signal(aspect: number): Signal {
    return SIGNALS[this.signalOf[aspect]];
  }
}
