/**
 * Two exhibitors exchange their booths. One proposes; both prices are quoted and frozen in the proposal, so that each
 * consents to what it will owe itself, and learns nothing of what the other pays; the other consents, declines or lets the proposal expire. What changed meanwhile makes
 * the consent void rather than the bargain another one.
 */
import {
  type BookingId,
  type BoothId,
  type CompanyId,
  err,
  type FairId,
  type Money,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { type Booking, isOccupying } from '../booking.js';
import { onlyBoothsOnThePlan, onlyWhileBookingIsOpen } from '../claim-policies.js';
import type { AtTheFair, ClaimSituation } from '../claim-situation.js';
import type { Quote } from '../pricing/quote.js';
import { type CityGrant, cityShareOf } from '../subsidy/city-share.js';
import type { BoothsSwapped } from './events.js';
import type { MoveRejection, SwapRejection } from './move-rejection.js';
import { atQuote, quoteElsewhere } from './price-elsewhere.js';
import type { SwapState } from './swap-state.js';

/** A company's part in it: what it gives and what it will owe afterwards. */
export interface SwapSide {
  readonly companyId: CompanyId;
  readonly bookingId: BookingId;
  readonly boothId: BoothId;
  readonly boothNumber: string;
  readonly before: Money;
  /** Its quote at the other booth. */
  readonly quote: Quote;
}

export interface Swap {
  readonly fairId: FairId;
  readonly id: string;
  readonly proposer: SwapSide;
  readonly other: SwapSide;
  readonly state: SwapState;
  readonly note: string | null;
  readonly expiresAt: Date;
  readonly version: number;
}

/** The other side has so long to answer, in days; never longer than booking is open. */
const ANSWER_DAYS = 7;
/** So many proposals of a company may wait for an answer at once. */
export const MOST_OPEN_SWAPS = 3;
const DAY = 86_400_000;

/** A booking with its grants beside the booth that it would go to, as its company stands before it. */
export interface GoingTo {
  readonly booking: Booking;
  readonly to: ClaimSituation;
  readonly grants: readonly CityGrant[];
}

export function proposeSwap(
  mine: GoingTo,
  theirs: GoingTo,
  id: string,
  note: string | null,
): Result<Swap, SwapRejection> {
  const objection = objectionToSwapping(mine, theirs);
  if (objection) return err(objection);
  const closed = onlyWhileBookingIsOpen(mine.to);
  if (closed) return err(closed);
  const proposer = sideOf(mine, theirs);
  if (!proposer.ok) return proposer;
  const other = sideOf(theirs, mine);
  if (!other.ok) return err({ code: 'cannot-swap' });
  const { now, rules } = mine.to;
  const expiresAt = new Date(Math.min(now.getTime() + ANSWER_DAYS * DAY, rules?.closesAt.getTime() ?? Infinity));
  const { fairId } = mine.booking;
  return ok({
    fairId,
    id,
    proposer: proposer.value,
    other: other.value,
    state: 'proposed',
    note,
    expiresAt,
    version: 1,
  });
}

/** What is wrong with the other booking is told as one thing, so that proposals find out nothing about it. */
function objectionToSwapping(mine: GoingTo, theirs: GoingTo): SwapRejection | null {
  if (!isOccupying(mine.booking)) return { code: 'wrong-state', state: mine.booking.state };
  if (mine.booking.companyId === theirs.booking.companyId) return { code: 'same-booth' };
  const alike = isOccupying(theirs.booking) && theirs.booking.groupId === mine.booking.groupId;
  return onlyBoothsOnThePlan(mine.to) ?? onlyBoothsOnThePlan(theirs.to) ?? (alike ? null : { code: 'cannot-swap' });
}

function sideOf({ booking, to, grants }: GoingTo, theirs: GoingTo): Result<SwapSide, MoveRejection> {
  const quote = quoteElsewhere(booking, to, grants);
  if (!quote.ok) return quote;
  const { companyId, id: bookingId, boothId, price: before } = booking;
  return ok({ companyId, bookingId, boothId, boothNumber: theirs.to.booth.number, before, quote: quote.value });
}

/** Ends a proposal without a swap; anybody's answer counts once. */
export function closeSwap(swap: Swap, state: 'declined' | 'taken-back', now: Date): Result<Swap, SwapRejection> {
  const objection = objectionToAnswering(swap, now);
  return objection ? err(objection) : ok({ ...swap, state, version: swap.version + 1 });
}

export interface Swapped {
  readonly swap: Swap;
  /** The proposer's booking first, each at its new booth. */
  readonly bookings: readonly [Booking, Booking];
  readonly event: BoothsSwapped;
}

/** The other side consents: both bookings change places at the prices that both were told. `grants`: those on either. */
export function consentToSwap(
  swap: Swap,
  mine: Booking | null,
  theirs: Booking | null,
  at: AtTheFair,
  grants: readonly CityGrant[],
): Result<Swapped, SwapRejection> {
  const objection = objectionToAnswering(swap, at.now);
  if (objection) return err(objection);
  if (!stands(mine, swap.proposer, grants) || !stands(theirs, swap.other, grants))
    return err({ code: 'changed-meanwhile' });
  const { fairId, id: swapId, proposer, other } = swap;
  return ok({
    swap: { ...swap, state: 'done', version: swap.version + 1 },
    bookings: [
      { ...atQuote(mine, proposer.quote, at), boothId: other.boothId },
      { ...atQuote(theirs, other.quote, at), boothId: proposer.boothId },
    ],
    event: {
      type: 'booths-swapped',
      fairId,
      payload: {
        boothId: proposer.boothId,
        bookingId: proposer.bookingId,
        companyId: proposer.companyId,
        swapId,
        other: { boothId: other.boothId, bookingId: other.bookingId, companyId: other.companyId },
      },
    },
  });
}

function objectionToAnswering({ state, expiresAt }: Swap, now: Date): SwapRejection | null {
  if (state !== 'proposed') return { code: 'swap-closed', state };
  return expiresAt.getTime() <= now.getTime() ? { code: 'swap-expired', expiredAt: expiresAt.toISOString() } : null;
}

/** Still the booking that was looked at: same booth, same price, the city paying as much, not ended. */
function stands(booking: Booking | null, side: SwapSide, grants: readonly CityGrant[]): booking is Booking {
  if (!booking || !isOccupying(booking) || booking.boothId !== side.boothId) return false;
  const granted = grants.filter(({ bookingId }) => bookingId === booking.id);
  if (cityShareOf(side.quote, granted) !== side.quote.cityShare) return false;
  return booking.price.amount === side.before.amount && booking.price.currency === side.before.currency;
}
