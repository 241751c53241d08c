import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type BoothId,
  type CompanyId,
  type DomainEvent,
  err,
  type FairId,
  Ids,
  ok,
  type Result,
} from '@ketnoi/kernel';
import type { Claimed } from '../../domain/claim-booth.js';
import { type Allotment, allotBooth } from '../../domain/life/allot-booth.js';
import { type ClaimedBooth, claimedBooth } from '../booking-answer.js';
import { ClaimDesk } from '../claim-desk.js';
import { Bookings } from '../ports/bookings.js';
import { BookingChronicle } from './booking-chronicle.js';
import type { LifeRefusal } from './life-answer.js';
import { saveClaims } from './save-claims.js';

export interface AllotmentOfMany {
  readonly boothId: BoothId;
  readonly companyId: CompanyId;
}

export interface RefusedAllotment extends AllotmentOfMany {
  readonly refusal: LifeRefusal;
}

/**
 * Door for the draw: many booths for many companies at once, all or none. They are read at one moment, decided in the
 * order of booths as if each before had been granted, and written in that order, so that no two such transactions wait
 * for each other in a circle. Six statements, however many booths, and one entry of the audit trail each; a booth that
 * its company holds or has applied for already is one more. Inside a unit of work.
 */
@Injectable()
export class AllotMany {
  constructor(
    private readonly bookings: Bookings,
    private readonly desk: ClaimDesk,
    private readonly chronicle: BookingChronicle,
    private readonly ids: Ids,
  ) {}

  /**
   * Refused with all that cannot be had; nothing is written then.
   *
   * @throws Overtaken when somebody was quicker between reading and writing: the caller runs its transaction again
   */
  async allot(
    actor: Actor | null,
    fairId: FairId,
    how: Allotment,
    allotments: readonly AllotmentOfMany[],
  ): Promise<Result<readonly ClaimedBooth[], readonly RefusedAllotment[]>> {
    const situations = await this.bookings.situationsOf(fairId, allotments);
    const decided: Claimed<DomainEvent>[] = [];
    const refused: RefusedAllotment[] = [];
    for (const { boothId, companyId } of [...allotments].sort((a, b) => (a.boothId < b.boothId ? -1 : 1))) {
      const seen = situations.find((one) => one.booth.id === boothId && one.companyId === companyId);
      const given = decided.map(({ booking }) => booking);
      const refuse = (refusal: LifeRefusal): void => void refused.push({ boothId, companyId, refusal });
      if (!seen) refuse({ code: 'not-found' });
      else if (given.some((booking) => booking.boothId === boothId)) refuse({ code: 'booth-taken' });
      else {
        const others = seen.companyClaims.filter(({ id }) => !given.some((booking) => booking.id === id));
        const before = given.filter((booking) => booking.companyId === companyId);
        const decision = allotBooth({ ...seen, companyClaims: [...others, ...before] }, this.ids.next(), how);
        if (decision.ok) decided.push(decision.value);
        else refuse(decision.error);
      }
    }
    if (refused.length > 0) return err(refused);
    if (decided.length === 0) return ok([]);
    await this.desk.endRunOut(situations, actor?.requestId ?? null);
    const bookings = decided.map(({ booking }) => booking);
    await saveClaims(this.bookings, situations, bookings, actor?.personId ?? null);
    const { origin, reason } = how;
    await this.chronicle.tellAll(actor, 'allot-booth', decided, { origin, ...(reason ? { reason } : {}) });
    return ok(bookings.map(claimedBooth));
  }
}
