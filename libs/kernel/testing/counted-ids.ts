import { type Id, Ids, uuidV7 } from '@ketnoi/kernel';

/** Ids in order, the same in every run: 1, 2, 3 … in a UUIDv7's clothes. */
export class CountedIds extends Ids {
  private count = 0;

  /** `start` keeps two sources in one test apart. */
  constructor(private readonly start = 0) {
    super();
  }

  next<B extends string>(): Id<B> {
    this.count++;
    return uuidV7(1_785_000_000_000 + this.start + this.count, new Uint8Array(10)) as Id<B>;
  }
}
