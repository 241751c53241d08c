import type { Currency } from '@ketnoi/kernel';
import { looksLikeReference, NearReferences, referencesIn } from './find-references.js';
import type { PaymentRequest, PaymentRequestId } from './payment-request.js';
import { type Receipt, settle } from './receive-payment.js';

/** Why a person must look at a transfer. */
export const DOUBTS = [
  'no-reference',
  'unknown-reference',
  'misspelt-reference',
  'two-references',
  'wrong-currency',
  'too-short',
  'too-much',
  'request-cancelled',
  'already-paid',
  'booking-ended',
  /** The bank's number and the amount are of another transfer, too: it may be that one, told in other words. */
  'seen-before',
  /** It was booked for a request, and an organiser took it back. */
  'taken-back',
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** Money that came in. */
export interface IncomingTransfer {
  /** In the currency's minor unit, positive. */
  readonly amount: number;
  readonly currency: Currency;
  readonly content: string;
}

export type TransactionMatch =
  | { readonly kind: 'settles'; readonly receipt: Receipt }
  /** `requestId` is the request that it may be meant for, where there is one. */
  | { readonly kind: 'doubtful'; readonly doubt: Doubt; readonly requestId: PaymentRequestId | null };

/** The requests of a fair by their references; made once for many transfers. */
export class RequestBook {
  private readonly byReference = new Map<string, PaymentRequest>();
  private near: NearReferences | null = null;

  constructor(requests: Iterable<PaymentRequest>) {
    for (const request of requests) this.byReference.set(request.reference, request);
  }

  /** The requests that a content names. */
  namedIn(content: string): readonly PaymentRequest[] {
    return referencesIn(content).flatMap((reference) => this.byReference.get(reference) ?? []);
  }

  /** The requests that a content almost names. */
  almostNamedIn(content: string): readonly PaymentRequest[] {
    this.near ??= new NearReferences(this.byReference.keys());
    return this.near.in(content).flatMap((reference) => this.byReference.get(reference) ?? []);
  }

  /** Takes note of a request as it has become. */
  replace(request: PaymentRequest): void {
    this.byReference.set(request.reference, request);
  }
}

/**
 * Which request a transfer settles, if it is beyond doubt: one reference of the fair, written without error, in the
 * request's currency, of the outstanding amount or short by no more than the stated bank fees.
 */
export function matchTransaction(transfer: IncomingTransfer, book: RequestBook): TransactionMatch {
  const doubtful = (doubt: Doubt, request?: PaymentRequest): TransactionMatch => ({
    kind: 'doubtful',
    doubt,
    requestId: request?.id ?? null,
  });
  const named = book.namedIn(transfer.content);
  if (named.length > 1) return doubtful('two-references');
  if (named.length === 0) {
    const almost = book.almostNamedIn(transfer.content);
    if (almost.length > 1) return doubtful('two-references');
    if (almost.length === 1) return doubtful('misspelt-reference', almost[0]);
    return doubtful(looksLikeReference(transfer.content) ? 'unknown-reference' : 'no-reference');
  }
  const [request] = named;
  if (request.currency !== transfer.currency) return doubtful('wrong-currency', request);
  const settled = settle(request, transfer.amount);
  return settled.ok ? { kind: 'settles', receipt: settled.value } : doubtful(settled.error, request);
}
