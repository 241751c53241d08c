import { Injectable } from '@nestjs/common';
import { type BookingId, type CompanyId, err, ok, type Result } from '@ketnoi/kernel';
import type { Block, Booking } from '../../domain/booking.js';
import type { Claimed } from '../../domain/claim-booth.js';
import type { ClaimSituation } from '../../domain/claim-situation.js';
import type { BookingReleased, BoothBooked } from '../../domain/events.js';
import { allotOnward, takeBack } from '../../domain/pavilion/pavilion.js';
import type { PavilionRejection } from '../../domain/pavilion/pavilion-rejection.js';
import { Overtaken } from '../life/overtaken.js';
import { Bookings, type ChangedClaim } from '../ports/bookings.js';
import type { OpenGroup } from './group-gate.js';
import { Pavilions } from './ports/pavilions.js';

type Finish<Refused> = (booking: Booking, situation: ClaimSituation) => Result<Booking, Refused>;

/** Gives booths of a pavilion to firms of its group, and takes them back. */
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

  /**
   * Each is decided as if those before it were given, and all or none are written. `finish` has the last word on a booking,
   * for instance extras. Call inside a unit of work.
   *
   * @throws Overtaken where a company used a number of its allowance just now: all is to be rolled back and seen anew
   */
  async allotAll<Refused>(
    open: OpenGroup,
    seen: readonly ClaimSituation[],
    finish: Finish<Refused> = ok,
  ): Promise<Result<readonly Claimed<BoothBooked>[], PavilionRejection | Refused>> {
    if (seen.length === 0) return ok([]);
    const until = await this.allotUntil(open);
    const given = new Map<CompanyId, readonly Booking[]>();
    const changes: ChangedClaim[] = [];
    const allotted: Claimed<BoothBooked>[] = [];
    for (const situation of seen) {
      const { claim, companyId, companyClaims } = situation;
      const before = given.get(companyId) ?? [];
      const now = { ...situation, companyClaims: [...companyClaims, ...before] };
      const decision = this.decide(open, now, until, finish);
      if (!decision.ok) return decision;
      const { booking } = decision.value;
      given.set(companyId, [...before, booking]);
      if (claim) changes.push({ from: claim, to: booking });
      allotted.push(decision.value);
    }
    const saved = await this.bookings.changeAllOrCollide(open.group.fairId, changes);
    if (saved.ok) return ok(allotted);
    if (saved.error === 'nth-taken') throw new Overtaken(seen.map(({ booth }) => booth.id).join(', '));
    return err({ code: 'changed-meanwhile' });
  }

  async allot<Refused>(
    open: OpenGroup,
    seen: ClaimSituation,
    finish: Finish<Refused> = ok,
  ): Promise<Result<Claimed<BoothBooked>, PavilionRejection | Refused>> {
    const allotted = await this.allotAll(open, [seen], finish);
    return allotted.ok ? ok(allotted.value[0]) : allotted;
  }

  /** From the firms that have them, all or none. Call inside a unit of work. */
  async takeBackAll(
    { group }: OpenGroup,
    ids: readonly BookingId[],
    reason: string | null,
  ): Promise<Result<readonly Claimed<BookingReleased>[], PavilionRejection | { readonly code: 'not-found' }>> {
    const locked = new Map((await this.bookings.lock(group.fairId, ids)).map((one) => [one.id, one]));
    const changes: ChangedClaim[] = [];
    const ended: Claimed<BookingReleased>[] = [];
    for (const id of ids) {
      const from = locked.get(id);
      if (from?.groupId !== group.id) return err({ code: 'not-found' });
      const decision = takeBack(from, reason);
      if (!decision.ok) return decision;
      changes.push({ from, to: decision.value.booking });
      ended.push(decision.value);
    }
    const saved = await this.bookings.changeAll(group.fairId, changes, reason);
    return saved ? ok(ended) : err({ code: 'changed-meanwhile' });
  }
}

const isBlockOf = (claim: ClaimSituation['claim'] | undefined, groupId: string): claim is Block =>
  claim?.state === 'blocked' && claim.groupId === groupId;
