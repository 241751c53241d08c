import { Injectable } from '@nestjs/common';
import type { Actor } from '@ketnoi/kernel';
import { isLive } from '../../domain/booking.js';
import { confirmHold } from '../../domain/change-booking.js';
import { bookFreeBooth } from '../../domain/claim-booth.js';
import { ownHold } from '../../domain/life/own-hold.js';
import { type OrderAnswer, OrderDesk, type OrderRequest } from './order-desk.js';

/** A company books several booths at once, all or none: those that it holds and free ones, in any mixture. */
@Injectable()
export class BookBooths {
  constructor(private readonly desk: OrderDesk) {}

  execute(actor: Actor, request: OrderRequest, idempotencyKey: string): Promise<OrderAnswer> {
    return this.desk.order(actor, request, idempotencyKey, 'book-booths', (situation, id, orderId) => {
      const hold = ownHold(situation);
      if (!hold || !isLive(hold, situation.now)) return bookFreeBooth(situation, id, orderId);
      const confirmed = confirmHold(hold, situation);
      return confirmed.ok
        ? { ok: true, value: { ...confirmed.value, booking: { ...confirmed.value.booking, orderId } } }
        : confirmed;
    });
  }
}
