import { randomFillSync } from 'node:crypto';
import { type Id, Ids, uuidV7 } from '@ketnoi/kernel';

const SEQUENCE_BITS = 12;

/**
 * UUIDv7 from the system's clock and random source. Ids made by one process rise: within a millisecond the first twelve
 * random bits count up (RFC 9562, 6.2, method 1), so that events of one transaction sort as they were written.
 */
export class RandomIds extends Ids {
  private lastMs = 0;
  private sequence = 0;

  next<B extends string>(): Id<B> {
    const random = randomFillSync(new Uint8Array(10));
    const now = Date.now();
    if (now > this.lastMs) {
      this.lastMs = now;
      // Leaves room to count: the highest of the twelve bits starts as 0.
      this.sequence = ((random[0] << 8) | random[1]) & 0x7ff;
    } else if (++this.sequence >= 1 << SEQUENCE_BITS) {
      this.lastMs++;
      this.sequence = 0;
    }
    random[0] = this.sequence >> 8;
    random[1] = this.sequence & 0xff;
    return uuidV7(this.lastMs, random) as Id<B>;
  }
}
