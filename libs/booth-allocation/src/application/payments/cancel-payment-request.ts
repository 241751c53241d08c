import { Injectable } from '@nestjs/common';
import {
  type Actor,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  type Result,
} from '@ketnoi/kernel';
import type { PaymentRequestId } from '../../domain/payment/payment-request.js';
import { closeRequest } from '../../domain/payment/void-lines.js';
import { mayReadRequest } from './may-read-request.js';
import { PaymentRequests } from './ports/payment-requests.js';
import { PaymentsJournal } from './payments-journal.js';

export interface PaymentCancellation {
  readonly fairId: FairId;
  readonly requestId: PaymentRequestId;
  /** For the record, at most 200 characters. */
  readonly reason: string | null;
}

export type CancelPaymentRefusal =
  | IdempotencyConflict
  /** It waits no longer: it was paid or cancelled before. */
  | { readonly code: 'payment-request-closed' }
  | { readonly code: 'not-found' };

/**
 * Takes a request back; of one that was paid in part, what is still to come. Organisers may, and whoever speaks for all
 * firms in it.
 */
@Injectable()
export class CancelPaymentRequest {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly requests: PaymentRequests,
    private readonly journal: PaymentsJournal,
  ) {}

  async execute(
    actor: Actor,
    cancellation: PaymentCancellation,
    idempotencyKey: string,
  ): Promise<Result<{ readonly requestId: PaymentRequestId }, CancelPaymentRefusal>> {
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'cancel-payment-request', key: idempotencyKey, request: cancellation },
      () => this.inside(actor, cancellation),
    );
  }

  /** Inside a unit of work. */
  async inside(
    actor: Actor,
    { fairId, requestId, reason }: PaymentCancellation,
  ): Promise<Result<{ readonly requestId: PaymentRequestId }, CancelPaymentRefusal>> {
    const request = await this.requests.find(fairId, requestId);
    if (!request || !mayReadRequest(actor, request)) return err({ code: 'not-found' });
    const fee = request.lines.some((line) => line.purpose === 'fee');
    if (fee && !hasFairRole(actor, fairId, 'organiser')) return err({ code: 'not-found' });
    const closed = closeRequest(request);
    if (!closed || !(await this.requests.change(closed.request, reason, closed.dropped)))
      return err({ code: 'payment-request-closed' });
    const type = closed.request.state === 'cancelled' ? 'payment-request-cancelled' : 'payment-request-reduced';
    const { reference } = request;
    const companyIds = request.lines.map((line) => line.companyId);
    await this.journal.write(
      actor,
      fairId,
      { action: 'cancel-payment-request', subject: ['payment-request', requestId], companyIds, detail: { reason } },
      { type, fairId, payload: { requestId, reference } },
    );
    return ok({ requestId });
  }
}
