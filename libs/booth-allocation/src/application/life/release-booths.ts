import { Injectable } from '@nestjs/common';
import { type Actor, err } from '@ketnoi/kernel';
import { releaseBooking } from '../../domain/change-booking.js';
import { ownHold } from '../../domain/life/own-hold.js';
import { type OrderAnswer, OrderDesk, type OrderRequest } from './order-desk.js';

/** A company gives back several booths that it holds at once, all or none. What is booked is given back one by one. */
@Injectable()
export class ReleaseBooths {
  constructor(private readonly desk: OrderDesk) {}

  execute(actor: Actor, request: OrderRequest, idempotencyKey: string): Promise<OrderAnswer> {
    return this.desk.order(actor, request, idempotencyKey, 'release-booths', (situation) => {
      const hold = ownHold(situation);
      return hold ? releaseBooking(hold, situation.companyId, situation, null) : err({ code: 'booking-ended' });
    });
  }
}
