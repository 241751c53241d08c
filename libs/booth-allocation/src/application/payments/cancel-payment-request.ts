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
import type { PaymentRequest, PaymentRequestId } from '../../domain/payment/payment-request.js';
import { closeRequest } from '../../domain/payment/void-lines.js';
import { mayReadRequest } from './may-read-request.js';
import { type ChangedRequest, PaymentRequests } from './ports/payment-requests.js';
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

  private async inside(
    actor: Actor,
    cancellation: PaymentCancellation,
  ): Promise<Result<{ readonly requestId: PaymentRequestId }, CancelPaymentRefusal>> {
    const cancelled = await this.insideAll(actor, cancellation.fairId, [cancellation]);
    return cancelled.ok ? ok({ requestId: cancellation.requestId }) : cancelled;
  }

  /** In a constant number of statements, inside a unit of work, of which nothing may stay when this is refused. */
  async insideAll(
    actor: Actor,
    fairId: FairId,
    cancellations: readonly Omit<PaymentCancellation, 'fairId'>[],
  ): Promise<Result<void, CancelPaymentRefusal>> {
    const ids = cancellations.map(({ requestId }) => requestId);
    const requests = new Map((await this.requests.findAll(fairId, ids)).map((one) => [one.id, one]));
    const changes: (ChangedRequest & { readonly reason: string | null })[] = [];
    for (const { requestId, reason } of cancellations) {
      const from = requests.get(requestId);
      if (!from || !mayCancel(actor, from)) return err({ code: 'not-found' });
      const closed = closeRequest(from);
      if (!closed) return err({ code: 'payment-request-closed' });
      changes.push({ from, to: closed.request, dropped: closed.dropped, because: reason, reason });
    }
    if (!(await this.requests.changeAll(fairId, changes))) return err({ code: 'payment-request-closed' });
    const told = changes.map(({ from: { id: requestId, reference, lines }, to, reason }) => {
      const type = to.state === 'cancelled' ? 'payment-request-cancelled' : 'payment-request-reduced';
      return {
        action: 'cancel-payment-request',
        subject: ['payment-request', requestId] as const,
        companyIds: lines.map((line) => line.companyId),
        detail: { reason },
        event: { type, fairId, payload: { requestId, reference } } as const,
      };
    });
    await this.journal.writeAll(actor, fairId, told);
    return ok(undefined);
  }
}

function mayCancel(actor: Actor, request: PaymentRequest): boolean {
  const fee = request.lines.some((line) => line.purpose === 'fee');
  return mayReadRequest(actor, request) && (!fee || hasFairRole(actor, request.fairId, 'organiser'));
}
