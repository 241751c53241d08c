import { Injectable } from '@nestjs/common';
import { type Actor, allOrNothing, err, IdempotencyStore, ok } from '@ketnoi/kernel';
import type { BankTransaction } from '../../domain/payment/bank-transaction.js';
import type { Invoice } from '../../domain/payment/invoice-row.js';
import type { PaymentRequest } from '../../domain/payment/payment-request.js';
import type { LineCredit } from '../../domain/payment/receive-payment.js';
import { askedAgain, takeBack } from '../../domain/payment/take-back-payment.js';
import { CreditBooking, type CreditRequest } from '../life/credit-booking.js';
import { Overtaken, untilNotOvertaken } from '../life/overtaken.js';
import { type DecideAnswer, type TransactionStep, usableNote } from './decide-transaction.js';
import { BankStatements } from './ports/bank-statements.js';
import { EInvoices } from './ports/e-invoices.js';
import { PaymentLetters } from './ports/payment-letters.js';
import { PaymentRequests } from './ports/payment-requests.js';
import { PaymentsJournal } from './payments-journal.js';
import { VoidPayments } from './void-payments.js';

export interface TakingBack extends TransactionStep {
  /** Also where the e-invoice provider has issued an invoice for this money, which it then has to correct. */
  readonly despiteInvoice: boolean;
}

/**
 * An organiser takes a transfer back from a request that it was booked for wrongly: it waits for a person again, the
 * bookings have had no money of it, and the request asks for what is still owed. All of it or nothing.
 */
@Injectable()
export class UnassignTransaction {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly statements: BankStatements,
    private readonly requests: PaymentRequests,
    private readonly invoices: EInvoices,
    private readonly bookings: CreditBooking,
    private readonly voidPayments: VoidPayments,
    private readonly letters: PaymentLetters,
    private readonly journal: PaymentsJournal,
  ) {}

  async execute(actor: Actor, taking: TakingBack, key: string): Promise<DecideAnswer> {
    const checked = usableNote(actor, taking);
    if (!checked.ok) return checked;
    const { value: request } = checked;
    const once = { operation: 'unassign-transaction', key, request };
    return untilNotOvertaken(() => allOrNothing(this.idempotency, actor, once, () => this.unassign(actor, request)));
  }

  private async unassign(actor: Actor, taking: TakingBack): Promise<DecideAnswer> {
    const { fairId, transactionId, note } = taking;
    const transaction = await this.statements.find(fairId, transactionId);
    if (!transaction) return err({ code: 'not-found' });
    const request = transaction.requestId && (await this.requests.find(fairId, transaction.requestId));
    if (transaction.state !== 'booked' || !request) return err({ code: 'transaction-not-booked' });
    const given = await this.statements.takeBack(transaction, { by: actor.personId, note });
    if (!given) throw new Overtaken(transactionId);
    const taken = takeBack(request, transaction.amount, given);
    const refused = await this.takeFromBookings(actor, transaction, request, taken.credits);
    if (refused) return err(refused);
    const bookingIds = taken.credits.map(({ line }) => line.bookingId);
    await this.voidPayments.after(actor, fairId, { ended: [], repriced: bookingIds, except: request.id });
    const owed = await this.requests.payable(fairId, bookingIds);
    const again = askedAgain(taken.request, owed);
    const because = again.request.state === 'cancelled' ? ({ cause: 'payment-taken-back' } as const) : null;
    const changed = { from: request, to: again.request, because, dropped: again.dropped };
    if (!(await this.requests.change(changed))) throw new Overtaken(request.id);
    // Only now: whoever imports an invoice for the request has done so by now, or waits until this is over.
    const invoices = await this.invoicesOf(request, taken.credits);
    if (invoices.length > 0 && !taking.despiteInvoice) return err({ code: 'invoice-stands', invoice: named(invoices) });
    const despite = invoices.length > 0 ? { invoices: named(invoices) } : {};
    await this.tell(actor, transaction, again.request, { note, ...despite });
    return ok({ transactionId });
  }

  private async invoicesOf({ fairId, id }: PaymentRequest, credits: readonly LineCredit[]): Promise<Invoice[]> {
    const companyIds = credits.map(({ line }) => line.companyId);
    const invoices = await this.invoices.ofRequest(fairId, id);
    return invoices.filter(({ companyId }) => companyIds.includes(companyId));
  }

  /** Null = all of it is taken. */
  private async takeFromBookings(
    actor: Actor,
    { id }: BankTransaction,
    { fairId, reference, currency }: PaymentRequest,
    credits: readonly LineCredit[],
  ): Promise<{ readonly code: 'money-carried-over'; readonly boothNumber: string } | null> {
    const taken = credits.map(({ line, amount, waived }): CreditRequest => ({
      bookingId: line.bookingId,
      amount: waived - amount,
      waived: -waived,
      ofFee: line.purpose === 'fee',
      currency,
      source: { transactionId: id, reference, requestLine: line.line, takenBack: true },
    }));
    const credited = await this.bookings.creditAll(actor, fairId, taken);
    if (credited.ok) return null;
    const { bookingId, code } = credited.error;
    const carried = code === 'unusable-amount' && credits.find(({ line }) => line.bookingId === bookingId);
    if (!carried) throw new Error(`booking ${bookingId} gave no money back: ${code}`);
    return { code: 'money-carried-over', boothNumber: carried.line.boothNumber };
  }

  private async tell(
    actor: Actor,
    { id: transactionId, amount }: BankTransaction,
    request: PaymentRequest,
    detail: { readonly note: string; readonly invoices?: string },
  ): Promise<void> {
    const { fairId, id: requestId, reference } = request;
    await this.journal.write(
      actor,
      fairId,
      {
        action: 'unassign-transaction',
        subject: ['payment-request', requestId],
        detail: { transactionId, amount, ...detail },
      },
      { type: 'payment-taken-back', fairId, payload: { requestId, reference, transactionId, amount } },
    );
    const requestedBy = await this.requests.requester(fairId, requestId);
    if (!requestedBy) return;
    const companyIds = request.lines.map((line) => line.companyId);
    const letter = { kind: 'payment-taken-back' as const, request, amount, companyIds, requestedBy };
    await this.letters.write(letter, actor.requestId);
  }
}

const named = (invoices: readonly Invoice[]): string =>
  invoices.map(({ series, number }) => `${series} ${number}`).join(', ');
