import { Injectable } from '@nestjs/common';
import { type Actor, err } from '@ketnoi/kernel';
import { renewHold } from '../../domain/change-booking.js';
import { ownHold } from '../../domain/life/own-hold.js';
import { type OrderAnswer, OrderDesk, type OrderRequest } from './order-desk.js';

/** A company asks once more for the full time of several holds, all or none: they then end together. */
@Injectable()
export class RenewHolds {
  constructor(private readonly desk: OrderDesk) {}

  execute(actor: Actor, request: OrderRequest, idempotencyKey: string): Promise<OrderAnswer> {
    return this.desk.order(actor, request, idempotencyKey, 'renew-holds', (situation) => {
      const { rules, companyId, now } = situation;
      const hold = ownHold(situation);
      if (!hold) return err({ code: 'booking-ended' });
      if (!rules) return err({ code: 'booking-closed', opensAt: null, closesAt: null });
      return renewHold(hold, rules, companyId, now);
    });
  }
}
