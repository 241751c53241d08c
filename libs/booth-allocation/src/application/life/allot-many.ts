import { Injectable } from '@nestjs/common';
import { type Actor, type BoothId, type CompanyId, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import type { BookingOrigin } from '../../domain/booking.js';
import type { ClaimedBooth } from '../booking-answer.js';
import { AllotBooth } from './allot-booth.js';
import type { LifeRefusal } from './life-answer.js';

export interface AllotmentOfMany {
  readonly boothId: BoothId;
  readonly companyId: CompanyId;
  readonly reason: string | null;
}

export interface RefusedAllotment extends AllotmentOfMany {
  readonly refusal: LifeRefusal;
}

/**
 * Door for the draw: many booths at once, in the order of booths, so that no two such transactions wait for each other in
 * a circle. Inside a unit of work.
 */
@Injectable()
export class AllotMany {
  constructor(private readonly allotBooth: AllotBooth) {}

  /** What could be allotted was; the refused ones are named. A caller that wants all or nothing throws on them. */
  async allot(
    actor: Actor | null,
    fairId: FairId,
    origin: BookingOrigin,
    allotments: readonly AllotmentOfMany[],
  ): Promise<Result<readonly ClaimedBooth[], readonly RefusedAllotment[]>> {
    const made: ClaimedBooth[] = [];
    const refused: RefusedAllotment[] = [];
    for (const allotment of [...allotments].sort((a, b) => (a.boothId < b.boothId ? -1 : 1))) {
      const answer = await this.allotBooth.allot(actor, { fairId, origin, ...allotment });
      if (answer.ok) made.push(answer.value);
      else refused.push({ ...allotment, refusal: answer.error });
    }
    return refused.length > 0 ? err(refused) : ok(made);
  }
}
