/**
 * A group's booths on the plan. Each stands as a claim of its own under the key that sells a booth once: blocked for the
 * group, then a booking of one of its firms (the same row), then blocked again if the leader takes it back. So nobody
 * else can slip in between.
 */
import {
  type BookingId,
  type BoothId,
  type CompanyId,
  err,
  type FairId,
  type GroupId,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { type Block, type Booking, type BookingState, type Claim, isBooking, isLive, isStanding } from '../booking.js';
import { boothBooked, type Claimed, newBooking } from '../claim-booth.js';
import { firstObjection, onlyBoothsOnThePlan, onlyExhibitors } from '../claim-policies.js';
import type { ClaimSituation } from '../claim-situation.js';
import { ended } from '../end-claim.js';
import { about, type BookingReleased, type BoothBooked } from '../events.js';
import { granted } from '../life/settle.js';
import type { BoothReserved } from '../moves/events.js';
import type { PavilionRejection } from './pavilion-rejection.js';

export interface Reserved {
  readonly block: Block;
  readonly event: BoothReserved;
}

/** Puts a booth aside for a group. A hold that ran out is in nobody's way; it is ended before. */
export function reserveBooth(
  place: { readonly fairId: FairId; readonly boothId: BoothId; readonly groupId: GroupId },
  standing: Claim | null,
  id: BookingId,
  now: Date,
): Result<Reserved, PavilionRejection> {
  if (standing && isLive(standing, now)) return err(inTheWay(standing));
  return ok(reserved({ ...place, id }));
}

/** The group's booth as a firm's booking, at today's price: the firm owes it like any other. */
export function allotOnward(
  block: Block,
  situation: ClaimSituation,
  now: { readonly inGroup: boolean; readonly over: boolean },
): Result<Claimed<BoothBooked>, PavilionRejection> {
  if (block.groupId === null || !now.inGroup) return err({ code: 'not-in-group' });
  if (now.over) return err({ code: 'pavilion-over' });
  const objection = firstObjection([onlyExhibitors, onlyBoothsOnThePlan], situation);
  if (objection) return err(objection);
  const claim = newBooking(situation, block.id);
  if (!claim.ok) return claim;
  const allotted: Booking = {
    ...claim.value,
    groupId: block.groupId,
    origin: 'pavilion',
    version: block.version + 1,
  };
  const booking = granted(allotted, situation);
  return ok({ booking, event: boothBooked(booking) });
}

/** The leader takes a booth back from a firm that has paid nothing for it; it stays the group's. */
export function takeBack(booking: Booking, reason: string | null): Result<Claimed<BookingReleased>, PavilionRejection> {
  if (booking.groupId === null) return err({ code: 'not-in-group' });
  if (!isStanding(booking)) return err({ code: 'wrong-state', state: booking.state });
  const { paidAmount, price } = booking;
  if (paidAmount > 0) return err({ code: 'money-came-in', paidAmount, currency: price.currency });
  const event: BookingReleased = {
    type: 'booth-released',
    fairId: booking.fairId,
    payload: { ...about(booking), reason },
  };
  return ok({ booking: { ...ended(booking), state: 'released' }, event });
}

/**
 * The block that stands again on the booth of a pavilion when its firm's booking ends, however it does; null where the
 * booth is not a group's, or is taken off the plan or drawn anew.
 */
export function leftToGroup({ fairId, boothId, groupId, state }: Booking, id: BookingId): Block | null {
  if (groupId === null || state === 'withdrawn' || state === 'merged') return null;
  return reserved({ fairId, boothId, groupId, id }).block;
}

export function reserved(place: {
  readonly fairId: FairId;
  readonly boothId: BoothId;
  readonly groupId: GroupId;
  readonly id: BookingId;
}): Reserved {
  const block: Block = {
    ...place,
    companyId: null,
    origin: 'pavilion',
    originReason: null,
    state: 'blocked',
    version: 1,
  };
  const payload = { ...about(block), groupId: place.groupId };
  return { block, event: { type: 'booth-reserved', fairId: place.fairId, payload } };
}

function inTheWay(claim: Claim): PavilionRejection {
  if (isBooking(claim)) return { code: 'booth-taken' };
  return { code: claim.groupId === null ? 'booth-withdrawn' : 'booth-reserved' };
}

/** A booth of a pavilion as its leader sees it. */
export interface PavilionBooth {
  readonly boothId: BoothId;
  readonly number: string;
  readonly areaDm2: number;
  readonly openSides: number;
  /** Null = still to be allotted. */
  readonly bookingId: BookingId | null;
  readonly companyId: CompanyId | null;
  readonly companyName: string | null;
  readonly state: BookingState | null;
}

export interface Pavilion {
  readonly fairId: FairId;
  readonly groupId: GroupId;
  readonly groupName: string;
  /** Until then the leader may allot; afterwards what is left is the organiser's to release. */
  readonly allotUntil: Date;
  readonly booths: readonly PavilionBooth[];
}
