import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@ketnoi/kernel';
import type { Block, Booking } from '../../domain/booking.js';
import type { Claimed } from '../../domain/claim-booth.js';
import type { ClaimSituation } from '../../domain/claim-situation.js';
import type { BoothBooked } from '../../domain/events.js';
import { allotOnward } from '../../domain/pavilion/pavilion.js';
import type { PavilionRejection } from '../../domain/pavilion/pavilion-rejection.js';
import { Bookings } from '../ports/bookings.js';
import type { OpenGroup } from './group-gate.js';
import { Pavilions } from './ports/pavilions.js';

/** Each turn lost is a claim of the same company that was won meanwhile. */
const MOST_TURNS = 20;

/** Gives one booth of a pavilion to a firm of its group. */
@Injectable()
export class PavilionDesk {
  constructor(
    private readonly bookings: Bookings,
    private readonly pavilions: Pavilions,
  ) {}

  /** `finish` has the last word on the booking, for instance extras. Call inside a unit of work. */
  async allot<Refused>(
    { group, organiser }: OpenGroup,
    seen: ClaimSituation,
    finish: (booking: Booking, situation: ClaimSituation) => Result<Booking, Refused> = ok,
  ): Promise<Result<Claimed<BoothBooked>, PavilionRejection | Refused>> {
    const { companyId, booth } = seen;
    const inGroup = group.members.some((member) => member.companyId === companyId);
    const until = await this.pavilions.allotUntil(group.fairId, group.id);
    for (let turn = 1; turn <= MOST_TURNS; turn++) {
      const situation = turn === 1 ? seen : await this.bookings.situation(group.fairId, booth.id, companyId);
      const block = situation?.claim;
      if (!situation || !isBlockOf(block, group.id)) return err({ code: 'changed-meanwhile' });
      const over = !organiser && until !== null && until.getTime() <= situation.now.getTime();
      const decision = allotOnward(block, situation, { inGroup, over });
      const booking = decision.ok ? finish(decision.value.booking, situation) : decision;
      if (!booking.ok) return booking;
      if (!decision.ok) return decision;
      const saved = await this.bookings.changeOrCollide(booking.value);
      if (saved.ok) return ok({ booking: booking.value, event: decision.value.event });
      if (saved.error !== 'nth-taken') return err({ code: 'changed-meanwhile' });
    }
    throw new Error(`company ${companyId} claims so many booths at once that no number could be found for one`);
  }
}

const isBlockOf = (claim: ClaimSituation['claim'] | undefined, groupId: string): claim is Block =>
  claim?.state === 'blocked' && claim.groupId === groupId;
