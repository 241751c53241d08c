import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@ketnoi/kernel';
import { EndHold } from './end-hold.js';
import { Bookings } from './ports/bookings.js';

const BATCH = 100;

/** Frees the booths whose holds have run out. Harmless to run twice or beside a claim that clears the same hold. */
@Injectable()
export class ExpireHolds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bookings: Bookings,
    private readonly endHold: EndHold,
  ) {}

  /** Answers how many holds it ended. Each ends in a transaction of its own, so that none waits for another. */
  async execute(requestId: string | null = null): Promise<number> {
    let ended = 0;
    for (;;) {
      const { now, holds } = await this.unitOfWork.run(() => this.bookings.runOut(BATCH));
      let endedNow = 0;
      for (const hold of holds)
        if (await this.unitOfWork.run(() => this.endHold.execute(hold, now, requestId))) endedNow++;
      ended += endedNow;
      if (holds.length < BATCH || endedNow === 0) return ended;
    }
  }
}
