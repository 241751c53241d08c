import { randomFillSync } from 'node:crypto';
import { type Id, Ids, uuidV7 } from '@ketnoi/kernel';

/** UUIDv7 from the system's clock and random source. */
export class RandomIds extends Ids {
  next<B extends string>(): Id<B> {
    return uuidV7(Date.now(), randomFillSync(new Uint8Array(10))) as Id<B>;
  }
}
