import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  AuditTrail,
  type BookingId,
  type BoothId,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  ok,
  Outbox,
  type Result,
} from '@ketnoi/kernel';
import { isBooking } from '../../domain/booking.js';
import { usableReason } from '../../domain/life/life-rejection.js';
import type { SwapRejection } from '../../domain/moves/move-rejection.js';
import { MOST_OPEN_SWAPS, proposeSwap, type Swap } from '../../domain/moves/swap.js';
import { FirmLetters } from '../draws/ports/firm-letters.js';
import { Bookings } from '../ports/bookings.js';
import { Subsidies } from '../subsidies/ports/subsidies.js';
import { BoothSwaps } from './ports/booth-swaps.js';

export interface SwapWish {
  readonly fairId: FairId;
  readonly bookingId: BookingId;
  readonly otherBoothId: BoothId;
  /** For the other company, in the proposer's words. */
  readonly note: string | null;
}

export type SwapRefusal = SwapRejection | { readonly code: 'not-found' };

/** An exhibitor asks another one to exchange booths. Each is told what it would owe itself before anybody consents. */
@Injectable()
export class ProposeSwap {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly bookings: Bookings,
    private readonly subsidies: Subsidies,
    private readonly swaps: BoothSwaps,
    private readonly letters: FirmLetters,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly ids: Ids,
  ) {}

  async execute(
    actor: Actor,
    wish: SwapWish,
    key: string,
  ): Promise<Result<{ readonly swapId: string }, SwapRefusal | IdempotencyConflict>> {
    return this.idempotency.decideOnce({ actorId: actor.personId, operation: 'propose-swap', key, request: wish }, () =>
      this.propose(actor, wish),
    );
  }

  private async propose(actor: Actor, wish: SwapWish): Promise<Result<{ readonly swapId: string }, SwapRefusal>> {
    const { fairId, bookingId, otherBoothId } = wish;
    const found = await this.bookings.find(fairId, bookingId);
    if (!found || !actsFor(actor, fairId, found.booking.companyId)) return err({ code: 'not-found' });
    const mine = found.booking;
    const toTheirs = await this.bookings.situation(fairId, otherBoothId, mine.companyId);
    const theirs = toTheirs?.claim;
    if (!toTheirs || !theirs || !isBooking(theirs)) return err({ code: 'not-found' });
    const toMine = await this.bookings.situation(fairId, mine.boothId, theirs.companyId);
    if (!toMine) return err({ code: 'not-found' });
    const grants = await this.subsidies.liveOn(fairId, [mine.id, theirs.id]);
    const proposed = proposeSwap(
      { booking: mine, to: toTheirs, grants },
      { booking: theirs, to: toMine, grants },
      this.ids.next(),
      usableReason(wish.note),
    );
    if (!proposed.ok) return proposed;
    if ((await this.swaps.countOpen(fairId, mine.companyId)) >= MOST_OPEN_SWAPS)
      return err({ code: 'too-many-swaps', limit: MOST_OPEN_SWAPS });
    await this.swaps.add(proposed.value, actor.personId);
    await this.tell(actor, proposed.value);
    return ok({ swapId: proposed.value.id });
  }

  private async tell(actor: Actor, { fairId, id, proposer, other, expiresAt }: Swap): Promise<void> {
    const companyIds = [proposer.companyId, other.companyId];
    const event = { type: 'swap-proposed', fairId, payload: { swapId: id, companyIds } };
    await this.outbox.append([event], actor.requestId);
    const params = { mine: other.boothNumber, theirs: proposer.boothNumber, deadline: expiresAt.toISOString() };
    await this.letters.write(
      fairId,
      [{ companyId: other.companyId, template: 'swap-proposed', params }],
      actor.requestId,
    );
    await this.audit.record({
      fairId,
      actorId: actor.personId,
      forCompanyId: proposer.companyId,
      byRight: actsFor(actor, fairId, proposer.companyId) ?? undefined,
      action: 'propose-swap',
      subjectType: 'swap',
      subjectId: id,
      detail: { boothId: proposer.boothId, otherBoothId: other.boothId, otherCompanyId: other.companyId },
      requestId: actor.requestId,
    });
  }
}
