import { Injectable } from '@nestjs/common';
import { type Actor, hasFairRole, type PersonId } from '@ketnoi/kernel';
import type { BankTransaction } from '../../domain/payment/bank-transaction.js';
import { isWaiting, type PaymentRequest } from '../../domain/payment/payment-request.js';
import type { Receipt } from '../../domain/payment/receive-payment.js';
import { CreditBooking } from '../life/credit-booking.js';
import { Overtaken } from '../life/overtaken.js';
import { BankStatements } from './ports/bank-statements.js';
import { PaymentLetters } from './ports/payment-letters.js';
import { PaymentRequests } from './ports/payment-requests.js';
import { PaymentsJournal } from './payments-journal.js';

/** Who says so: null where the transfer's reference did. */
export interface ReceivedBy {
  readonly by: PersonId | null;
  readonly note: string | null;
}

/** A booking ended after it was looked at, and nobody in person says that its money is to be entered all the same. */
export class EndedMeanwhile extends Error {}

/**
 * Books a transfer: the transaction as done, the request as paid or part-paid, each booking's money, one audit entry,
 * one event and a letter, all in the caller's unit of work or not at all.
 */
@Injectable()
export class ReceiveMoney {
  constructor(
    private readonly statements: BankStatements,
    private readonly requests: PaymentRequests,
    private readonly credits: CreditBooking,
    private readonly letters: PaymentLetters,
    private readonly journal: PaymentsJournal,
  ) {}

  /**
   * @throws Overtaken when somebody decided about the transaction, or changed the request, since they were read; nothing
   * of the unit of work may then stay. EndedMeanwhile when no person books it and a booking has ended: the same holds
   */
  async book(actor: Actor, transaction: BankTransaction, receipt: Receipt, { by, note }: ReceivedBy): Promise<void> {
    const { request, credits, shortfall, excess } = receipt;
    const { fairId, id: requestId, reference, currency } = request;
    if (!hasFairRole(actor, fairId, 'organiser')) throw new Error(`${actor.personId} may not book money of ${fairId}`);
    const decision = { state: 'booked' as const, requestId, credits, shortfall, excess, by, note };
    if (!(await this.statements.decide(transaction, decision))) throw new Overtaken(transaction.id);
    if (!(await this.requests.change(request))) throw new Overtaken(requestId);
    // In the order of bookings, as every transaction takes them, so that no two wait for each other.
    for (const { line, amount, waived } of [...credits].sort((a, b) =>
      a.line.bookingId < b.line.bookingId ? -1 : 1,
    )) {
      const credited = await this.credits.credit(actor, {
        fairId,
        bookingId: line.bookingId,
        amount: amount - waived,
        waived,
        ofFee: line.purpose === 'fee',
        currency,
        source: { transactionId: transaction.id, reference, requestLine: line.line },
        onlyStanding: by === null && line.purpose !== 'fee',
      });
      if (!credited.ok && credited.error.code === 'booking-ended') throw new EndedMeanwhile(line.bookingId);
      if (!credited.ok) throw new Error(`booking ${line.bookingId} took no money: ${credited.error.code}`);
    }
    await this.tell(actor, transaction, receipt, { by, note });
  }

  private async tell(
    actor: Actor,
    { id: transactionId, amount }: BankTransaction,
    { request, shortfall, excess }: Receipt,
    { by, note }: ReceivedBy,
  ): Promise<void> {
    const { fairId, id: requestId, reference } = request;
    const settled = !isWaiting(request);
    await this.journal.write(
      actor,
      fairId,
      {
        action: 'receive-payment',
        subject: ['payment-request', requestId],
        detail: { transactionId, amount, shortfall, excess, byHand: by !== null, note },
      },
      { type: 'payment-received', fairId, payload: { requestId, reference, transactionId, amount, settled } },
    );
    const requestedBy = await this.requests.requester(fairId, requestId);
    const companyIds = request.lines.map((line) => line.companyId);
    const letter = { kind: 'payment-received' as const, request, amount };
    if (requestedBy) await this.letters.write(letter, { fairId, companyIds, requestedBy }, actor.requestId);
  }

  /** Bookings that have ended since money was asked for them want a person's eye. */
  async hasEnded({ fairId, lines }: PaymentRequest): Promise<boolean> {
    const bookingIds = lines.map((line) => line.bookingId);
    return (await this.requests.ended(fairId, bookingIds)).length > 0;
  }
}
