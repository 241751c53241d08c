import { TokenBuckets } from './token-bucket.js';

describe('TokenBuckets', () => {
  it('grants a burst, then refuses, then grants again as time fills the bucket', () => {
    let now = 0;
    const buckets = new TokenBuckets({ burst: 2, perSecond: 1 }, () => now);
    expect([1, 2, 3].map(() => buckets.spend('a'))).toEqual([true, true, false]);
    now = 1_000;
    expect([buckets.spend('a'), buckets.spend('a')]).toEqual([true, false]);
  });

  it('keeps keys apart', () => {
    const buckets = new TokenBuckets({ burst: 1, perSecond: 0 }, () => 0);
    expect([buckets.spend('a'), buckets.spend('b'), buckets.spend('a')]).toEqual([true, true, false]);
  });
});
