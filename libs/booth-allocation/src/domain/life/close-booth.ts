import { type BookingId, type BoothId, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import { type Block, type Booking, type Claim, isBooking } from '../booking.js';
import { ended, expireHold } from '../end-claim.js';
import type { Claimed } from '../claim-booth.js';
import { about, type BookingWithdrawn, type BoothClosed, type BoothReopened, type HoldExpired } from '../events.js';
import type { LifeRejection } from './life-rejection.js';

/**
 * A booth leaves the plan by a row of its own under the key that sells it once: from then on nobody can claim it, and
 * nobody can have claimed it in between. Whoever stands there is sent away first, in the same transaction.
 */
export interface Closing {
  readonly sentAway: Claimed<BookingWithdrawn | HoldExpired> | null;
  readonly block: Block;
  readonly event: BoothClosed;
}

export function closeBooth(
  { fairId, boothId }: { readonly fairId: FairId; readonly boothId: BoothId },
  standing: Claim | null,
  id: BookingId,
  reason: string,
  now: Date,
): Result<Closing, LifeRejection> {
  if (standing && !isBooking(standing))
    return err({ code: standing.groupId === null ? 'booth-withdrawn' : 'booth-reserved' });
  const sentAway = standing && (expireHold(standing, now) ?? withdrawBooking(standing, reason));
  const place = { fairId, id, boothId, groupId: null, origin: 'claim', originReason: reason, version: 1 } as const;
  const block: Block = { ...place, companyId: null, state: 'blocked' };
  return ok({ sentAway, block, event: { type: 'booth-closed', fairId, payload: { ...about(block), reason } } });
}

/** Ends a company's claim because the organiser needs the booth. It owes no fee. */
function withdrawBooking(booking: Booking, reason: string): Claimed<BookingWithdrawn> {
  const payload = { ...about(booking), reason };
  return {
    booking: { ...ended(booking), state: 'withdrawn' },
    event: { type: 'booking-withdrawn', fairId: booking.fairId, payload },
  };
}

/** Puts a closed booth back on the plan. */
export function reopenBooth(
  standing: Claim | null,
): Result<{ readonly block: Block; readonly event: BoothReopened }, LifeRejection> {
  if (!standing || isBooking(standing) || standing.groupId !== null) return err({ code: 'booth-not-withdrawn' });
  const event: BoothReopened = { type: 'booth-reopened', fairId: standing.fairId, payload: about(standing) };
  return ok({ block: standing, event });
}
