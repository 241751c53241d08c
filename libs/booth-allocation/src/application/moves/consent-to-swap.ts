import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { isBooking, type Booking } from '../../domain/booking.js';
import { consentToSwap, type Swapped, type SwapSide } from '../../domain/moves/swap.js';
import { FirmLetters } from '../draws/ports/firm-letters.js';
import { BookingChronicle } from '../life/booking-chronicle.js';
import { BookingLetters } from '../life/booking-letters.js';
import { Bookings } from '../ports/bookings.js';
import { Subsidies } from '../subsidies/ports/subsidies.js';
import { type MovedAnswer, movedAnswer } from './moved-answer.js';
import { BoothSwaps } from './ports/booth-swaps.js';
import { ClaimLocks } from './ports/claim-locks.js';
import type { SwapRefusal } from './propose-swap.js';

/**
 * The other company consents, and both bookings change places in one transaction: both rows are locked, taken off their
 * booths and put on each other's, under the key that sells each booth once.
 */
@Injectable()
export class ConsentToSwap {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly bookings: Bookings,
    private readonly subsidies: Subsidies,
    private readonly swaps: BoothSwaps,
    private readonly locks: ClaimLocks,
    private readonly chronicle: BookingChronicle,
    private readonly letters: FirmLetters,
    private readonly bookingLetters: BookingLetters,
  ) {}

  /** Answers what it means for the company that consents. */
  async execute(
    actor: Actor,
    swap: { readonly fairId: FairId; readonly swapId: string },
    key: string,
  ): Promise<Result<MovedAnswer, SwapRefusal | IdempotencyConflict>> {
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'consent-to-swap', key, request: swap },
      () => this.consent(actor, swap.fairId, swap.swapId),
    );
  }

  private async consent(actor: Actor, fairId: FairId, swapId: string): Promise<Result<MovedAnswer, SwapRefusal>> {
    const swap = await this.swaps.find(fairId, swapId);
    if (!swap || !actsFor(actor, fairId, swap.other.companyId)) return err({ code: 'not-found' });
    const ids = [swap.proposer.bookingId, swap.other.bookingId];
    const claims = (await this.locks.lock(fairId, ids)).filter(isBooking);
    const at = await this.bookings.find(fairId, swap.other.bookingId);
    if (!at) return err({ code: 'changed-meanwhile' });
    const grants = await this.subsidies.liveOn(fairId, ids);
    const of = (side: SwapSide): Booking | null => claims.find((claim) => claim.id === side.bookingId) ?? null;
    const decision = consentToSwap(swap, of(swap.proposer), of(swap.other), at, grants);
    if (!decision.ok) return decision;
    if (!(await this.swaps.answer(decision.value.swap, actor.personId))) return err({ code: 'changed-meanwhile' });
    await this.locks.park(fairId, ids);
    for (const booking of decision.value.bookings) await this.put(booking);
    await this.tell(actor, decision.value);
    return ok(movedAnswer(at.booking, decision.value.bookings[1]));
  }

  /** Both rows are locked and off their booths: nobody can be in the way. */
  private async put(booking: Booking): Promise<void> {
    const saved = await this.bookings.changeOrCollide(booking);
    if (!saved.ok)
      throw new Error(`booking ${booking.id} could not be put on booth ${booking.boothId}: ${saved.error}`);
  }

  private async tell(actor: Actor, { swap, bookings, event }: Swapped): Promise<void> {
    const { fairId, proposer, other, id: swapId } = swap;
    const detail = { swapId, from: other.boothId, otherBookingId: proposer.bookingId };
    await this.chronicle.tell(actor, 'swap-booths', { booking: bookings[1], event }, detail);
    const params = { mine: other.boothNumber, theirs: proposer.boothNumber };
    await this.letters.write(
      fairId,
      [{ companyId: proposer.companyId, template: 'swap-done', params }],
      actor.requestId,
    );
    if (actsFor(actor, fairId, other.companyId) !== 'member')
      await this.bookingLetters.tellOf('swap-consented', bookings[1], actor, { from: other.boothNumber });
  }
}
