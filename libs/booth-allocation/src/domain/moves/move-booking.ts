import { err, ok, type Result } from '@ketnoi/kernel';
import { type Booking, isOccupying } from '../booking.js';
import type { Claimed } from '../claim-booth.js';
import {
  onlyBoothsOnThePlan,
  onlyFreeBooths,
  onlyWhatNobodyAwaits,
  onlyWhileBookingIsOpen,
} from '../claim-policies.js';
import type { AtTheFair, ClaimSituation } from '../claim-situation.js';
import type { CityGrant } from '../subsidy/city-share.js';
import { boothMoved, type BoothMoved } from './events.js';
import type { MoveRejection } from './move-rejection.js';
import { atQuote, quoteElsewhere } from './price-elsewhere.js';

/** Exhibitors move while booking is open; an organiser at any time, for a reason. */
export interface MovingHand {
  readonly organiser: boolean;
  readonly reason: string | null;
}

/** Takes a booking to a free booth, at its price and with its grants. `situation` is that of the free booth. */
export function moveBooking(
  booking: Booking,
  situation: ClaimSituation,
  hand: MovingHand,
  grants: readonly CityGrant[],
): Result<Claimed<BoothMoved>, MoveRejection> {
  const objection =
    objectionToMoving(booking, situation, hand) ??
    (situation.booth.id === booking.boothId ? { code: 'same-booth' as const } : null) ??
    onlyBoothsOnThePlan(situation) ??
    onlyFreeBooths(situation) ??
    (hand.organiser ? null : onlyWhatNobodyAwaits(situation));
  if (objection) return err(objection);
  const quote = quoteElsewhere(booking, situation, grants);
  if (!quote.ok) return quote;
  const moved: Booking = { ...atQuote(booking, quote.value, situation), boothId: situation.booth.id };
  return ok({ booking: moved, event: boothMoved(booking, situation.booth.id, hand.reason) });
}

/** Whether this hand may take the booking elsewhere at all, now. */
function objectionToMoving(booking: Booking, at: AtTheFair, hand: MovingHand): MoveRejection | null {
  if (booking.state !== 'applied' && !isOccupying(booking)) return { code: 'wrong-state', state: booking.state };
  if (booking.groupId !== null) return { code: 'in-pavilion' };
  if (hand.organiser) return hand.reason === null ? { code: 'reason-missing' } : null;
  return onlyWhileBookingIsOpen(at as ClaimSituation);
}
