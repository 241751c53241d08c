import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type BookingId,
  type BoothId,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { type Closing, closeBooth } from '../../domain/life/close-booth.js';
import { usableReason } from '../../domain/life/life-rejection.js';
import { Bookings } from '../ports/bookings.js';
import { BlockChronicle } from './block-chronicle.js';
import { BookingChronicle } from './booking-chronicle.js';
import { BookingLetters } from './booking-letters.js';
import type { LifeRefusal } from './life-answer.js';
import { Overtaken, untilNotOvertaken } from './overtaken.js';

export interface WithdrawRequest {
  readonly fairId: FairId;
  readonly boothId: BoothId;
  readonly reason: string;
}

export interface WithdrawnBooth {
  readonly boothId: BoothId;
  /** The booking that ended by it. */
  readonly bookingId: BookingId | null;
}

/** An organiser takes a booth off the plan, with notice to the company that had it. */
@Injectable()
export class WithdrawBooth {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly bookings: Bookings,
    private readonly ids: Ids,
    private readonly chronicle: BookingChronicle,
    private readonly blocks: BlockChronicle,
    private readonly letters: BookingLetters,
  ) {}

  async execute(
    actor: Actor,
    request: WithdrawRequest,
    idempotencyKey: string,
  ): Promise<Result<WithdrawnBooth, LifeRefusal | IdempotencyConflict>> {
    if (!hasFairRole(actor, request.fairId, 'organiser')) return err({ code: 'not-found' });
    const reason = usableReason(request.reason);
    if (!reason) return err({ code: 'reason-missing' });
    const wish = { ...request, reason };
    return untilNotOvertaken(() =>
      this.idempotency.decideOnce(
        { actorId: actor.personId, operation: 'withdraw-booth', key: idempotencyKey, request: wish },
        () => this.withdraw(actor, wish),
      ),
    );
  }

  private async withdraw(actor: Actor, request: WithdrawRequest): Promise<Result<WithdrawnBooth, LifeRefusal>> {
    const found = await this.bookings.onBooth(request.fairId, request.boothId);
    if (!found) return err({ code: 'not-found' });
    const closing = closeBooth(request, found.claim, this.ids.next(), request.reason, found.now);
    if (!closing.ok) return closing;
    await this.sendAway(actor, closing.value, request.reason);
    const closed = await this.bookings.add(closing.value.block, actor.personId);
    if (!closed.ok) throw new Overtaken(request.boothId);
    await this.blocks.tell(actor, 'withdraw-booth', closing.value, { reason: request.reason });
    return ok({ boothId: request.boothId, bookingId: closing.value.sentAway?.booking.id ?? null });
  }

  private async sendAway(actor: Actor, { sentAway }: Closing, reason: string): Promise<void> {
    if (!sentAway) return;
    if (!(await this.bookings.change(sentAway.booking, reason))) throw new Overtaken(sentAway.booking.boothId);
    await this.chronicle.tell(actor, 'withdraw-booking', sentAway, { reason });
    if (sentAway.booking.state === 'withdrawn')
      await this.letters.write('booth-withdrawn', sentAway.booking, actor.requestId, reason);
  }
}
