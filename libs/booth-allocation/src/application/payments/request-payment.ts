import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  type BookingId,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  ok,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { draftPaymentRequest, type PaymentRequestRejection } from '../../domain/payment/draft-payment-request.js';
import {
  type PaymentPurpose,
  type PaymentRequest,
  type PaymentRequestId,
  totalOf,
} from '../../domain/payment/payment-request.js';
import { dateInZone } from '../../domain/working-days.js';
import { BankAccounts } from './ports/bank-accounts.js';
import { PaymentLetters } from './ports/payment-letters.js';
import { PaymentRequests, type RequestCollision } from './ports/payment-requests.js';
import { PaymentsJournal } from './payments-journal.js';

export interface PaymentWish {
  readonly fairId: FairId;
  readonly bookingIds: readonly BookingId[];
  readonly purpose: PaymentPurpose;
  /** ISO date; null leaves it to the deposit's. */
  readonly dueOn: string | null;
}

export interface RequestedPayment {
  readonly requestId: PaymentRequestId;
  readonly reference: string;
}

export type RequestPaymentRefusal =
  | PaymentRequestRejection
  | Exclude<RequestCollision, { readonly code: 'reference-taken' }>
  | IdempotencyConflict
  | { readonly code: 'not-found' | 'unusable-date' | 'date-over' };

/** One in 887 million references is a given one. */
const MOST_REFERENCES_TRIED = 5;

/**
 * Asks for money: for one booking, or for many of several firms in one transfer. Whoever speaks for a firm may ask for
 * its own; a group leader for all firms of the group at once, an organiser for anybody, and only organisers for fees.
 */
@Injectable()
export class RequestPayment {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly requests: PaymentRequests,
    private readonly accounts: BankAccounts,
    private readonly letters: PaymentLetters,
    private readonly journal: PaymentsJournal,
    private readonly ids: Ids,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute(
    actor: Actor,
    wish: PaymentWish,
    idempotencyKey: string,
  ): Promise<Result<RequestedPayment, RequestPaymentRefusal>> {
    if (wish.purpose === 'fee' && !hasFairRole(actor, wish.fairId, 'organiser')) return err({ code: 'not-found' });
    if (wish.dueOn !== null && !isDay(wish.dueOn)) return err({ code: 'unusable-date' });
    const request = { ...wish, bookingIds: [...new Set(wish.bookingIds)].sort() };
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'request-payment', key: idempotencyKey, request },
      () => this.ask(actor, request),
    );
  }

  /** Where on earth a day lasts longest: what is before it is over at every fair. */
  private async lastDayNotOver(): Promise<string> {
    return dateInZone(await this.unitOfWork.now(), 'Etc/GMT+12');
  }

  private async ask(actor: Actor, wish: PaymentWish): Promise<Result<RequestedPayment, RequestPaymentRefusal>> {
    const { fairId, bookingIds, purpose, dueOn } = wish;
    if (dueOn !== null && dueOn < (await this.lastDayNotOver())) return err({ code: 'date-over' });
    const bookings = await this.requests.payable(fairId, bookingIds);
    const own = bookings.every(({ companyId }) => actsFor(actor, fairId, companyId));
    if (!own || bookings.length < bookingIds.length) return err({ code: 'not-found' });
    const accounts = await this.accounts.ofFair(fairId);
    for (let turn = 1; turn <= MOST_REFERENCES_TRIED; turn++) {
      const id = this.ids.next<'payment-request'>();
      const draft = draftPaymentRequest({ fairId, id, purpose, bookings, accounts, dueOn });
      if (!draft.ok) return draft;
      const added = await this.requests.add(draft.value, actor.personId);
      if (added.ok) return ok(await this.tell(actor, draft.value));
      if (added.error.code !== 'reference-taken') return err(added.error);
    }
    throw new Error(`no free reference was found for a request of payment at fair ${fairId}`);
  }

  private async tell(actor: Actor, request: PaymentRequest): Promise<RequestedPayment> {
    const { fairId, id: requestId, reference, currency } = request;
    const companyIds = request.lines.map((line) => line.companyId);
    const amount = totalOf(request);
    const detail = { reference, amount, currency, bookingIds: request.lines.map((line) => line.bookingId) };
    await this.journal.write(
      actor,
      fairId,
      { action: 'request-payment', subject: ['payment-request', requestId], companyIds, detail },
      { type: 'payment-requested', fairId, payload: { requestId, reference, amount, currency } },
    );
    const letter = { kind: 'payment-request' as const, request, amount, companyIds, requestedBy: actor.personId };
    await this.letters.write(letter, actor.requestId);
    return { requestId, reference };
  }
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);
