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
  /** Money has come in, or it was cancelled before. */
  | { readonly code: 'payment-request-closed' }
  | { readonly code: 'not-found' };

/** Takes a request back while nothing was paid for it. Organisers may, and whoever speaks for all firms in it. */
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
      () => this.cancel(actor, cancellation),
    );
  }

  private async cancel(
    actor: Actor,
    { fairId, requestId, reason }: PaymentCancellation,
  ): Promise<Result<{ readonly requestId: PaymentRequestId }, CancelPaymentRefusal>> {
    const request = await this.requests.find(fairId, requestId);
    if (!request || !mayReadRequest(actor, request)) return err({ code: 'not-found' });
    const fee = request.lines.some((line) => line.purpose === 'fee');
    if (fee && !hasFairRole(actor, fairId, 'organiser')) return err({ code: 'not-found' });
    const cancelled = { ...request, state: 'cancelled' as const, version: request.version + 1 };
    if (request.state !== 'open' || !(await this.requests.change(cancelled, reason)))
      return err({ code: 'payment-request-closed' });
    const { reference } = request;
    const companyIds = request.lines.map((line) => line.companyId);
    await this.journal.write(
      actor,
      fairId,
      { action: 'cancel-payment-request', subject: ['payment-request', requestId], companyIds, detail: { reason } },
      { type: 'payment-request-cancelled', fairId, payload: { requestId, reference } },
    );
    return ok({ requestId });
  }
}
