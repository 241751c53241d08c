import { LRUCache } from 'lru-cache';

/** `burst` requests at once, then `perSecond`. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

interface Bucket {
  tokens: number;
  filledAt: number;
}

/**
 * One bucket a key, in this process alone: with several gateways the limit is as many times higher, which slows
 * guessing just as well and needs no Redis in the way of every request. The least recently used keys are forgotten.
 */
export class TokenBuckets {
  private readonly buckets = new LRUCache<string, Bucket>({ max: 50_000 });

  constructor(
    private readonly allowance: Allowance,
    private readonly nowMs: () => number = () => performance.now(),
  ) {}

  /** False when the key has spent its allowance. */
  spend(key: string, amount = 1): boolean {
    const now = this.nowMs();
    const { burst, perSecond } = this.allowance;
    const bucket = this.buckets.get(key) ?? { tokens: burst, filledAt: now };
    const tokens = Math.min(burst, bucket.tokens + ((now - bucket.filledAt) / 1000) * perSecond);
    const granted = tokens >= amount;
    this.buckets.set(key, { tokens: granted ? tokens - amount : tokens, filledAt: now });
    return granted;
  }
}
