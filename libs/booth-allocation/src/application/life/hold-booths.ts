import { Injectable } from '@nestjs/common';
import type { Actor } from '@ketnoi/kernel';
import { holdBooth } from '../../domain/claim-booth.js';
import { type OrderAnswer, OrderDesk, type OrderRequest } from './order-desk.js';

/** A company puts several booths aside at once, all or none. */
@Injectable()
export class HoldBooths {
  constructor(private readonly desk: OrderDesk) {}

  execute(actor: Actor, request: OrderRequest, idempotencyKey: string): Promise<OrderAnswer> {
    return this.desk.order(actor, request, idempotencyKey, 'hold-booths', holdBooth);
  }
}
