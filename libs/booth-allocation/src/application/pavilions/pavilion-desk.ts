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

type Finish<Refused> = (booking: Booking, situation: ClaimSituation) => Result<Booking, Refused>;

/** Gives one booth of a pavilion to a firm of its group. */
@Injectable()
export class PavilionDesk {
  constructor(
    private readonly bookings: Bookings,
    private readonly pavilions: Pavilions,
  ) {}

  /** Until when the group's leader may allot; null = nothing says. */
  allotUntil({ group }: OpenGroup): Promise<Date | null> {
    return this.pavilions.allotUntil(group.fairId, group.id);
  }

  /** What would become of the booth as it was seen; nothing is written. */
  decide<Refused>(
    { group, organiser }: OpenGroup,
    situation: ClaimSituation,
    until: Date | null,
    finish: Finish<Refused>,
  ): Result<Claimed<BoothBooked>, PavilionRejection | Refused> {
    const { claim: block, companyId, now } = situation;
    if (!isBlockOf(block, group.id)) return err({ code: 'changed-meanwhile' });
    const inGroup = group.members.some((member) => member.companyId === companyId);
    const over = !organiser && until !== null && until.getTime() <= now.getTime();
    const decision = allotOnward(block, situation, { inGroup, over });
    if (!decision.ok) return decision;
    const booking = finish(decision.value.booking, situation);
    return booking.ok ? ok({ booking: booking.value, event: decision.value.event }) : booking;
  }

  /** `finish` has the last word on the booking, for instance extras. Call inside a unit of work. */
  async allot<Refused>(
    open: OpenGroup,
    seen: ClaimSituation,
    finish: Finish<Refused> = ok,
  ): Promise<Result<Claimed<BoothBooked>, PavilionRejection | Refused>> {
    const { companyId, booth } = seen;
    const until = await this.allotUntil(open);
    for (let turn = 1; turn <= MOST_TURNS; turn++) {
      const situation = turn === 1 ? seen : await this.bookings.situation(open.group.fairId, booth.id, companyId);
      if (!situation) return err({ code: 'changed-meanwhile' });
      const decision = this.decide(open, situation, until, finish);
      if (!decision.ok) return decision;
      const saved = await this.bookings.changeOrCollide(decision.value.booking);
      if (saved.ok) return decision;
      if (saved.error !== 'nth-taken') return err({ code: 'changed-meanwhile' });
    }
    throw new Error(`company ${companyId} claims so many booths at once that no number could be found for one`);
  }
}

const isBlockOf = (claim: ClaimSituation['claim'] | undefined, groupId: string): claim is Block =>
  claim?.state === 'blocked' && claim.groupId === groupId;
