import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import type { PaymentRequestId } from '../../domain/payment/payment-request.js';
import { mayReadRequest } from './may-read-request.js';
import { PaymentViews, type PaymentRequestView } from './ports/payment-views.js';

/** One request for payment, for organisers and for whoever speaks for all firms in it. */
@Injectable()
export class ViewPaymentRequest {
  constructor(private readonly views: PaymentViews) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    id: PaymentRequestId,
  ): Promise<Result<PaymentRequestView, { readonly code: 'not-found' }>> {
    const view = await this.views.request(fairId, id);
    return view && mayReadRequest(actor, view.request) ? ok(view) : err({ code: 'not-found' });
  }
}
