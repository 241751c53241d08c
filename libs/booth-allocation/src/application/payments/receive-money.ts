import { Injectable } from '@nestjs/common';
import { type Actor, type FairId, hasFairRole, type PersonId } from '@ketnoi/kernel';
import type { BankTransaction } from '../../domain/payment/bank-transaction.js';
import { isWaiting, type PaymentRequest, type PaymentRequestId } from '../../domain/payment/payment-request.js';
import type { Receipt } from '../../domain/payment/receive-payment.js';
import { CreditBooking, type CreditRequest } from '../life/credit-booking.js';
import { Overtaken } from '../life/overtaken.js';
import { BankStatements } from './ports/bank-statements.js';
import { PaymentLetters } from './ports/payment-letters.js';
import { type ChangedRequest, PaymentRequests } from './ports/payment-requests.js';
import { PaymentsJournal } from './payments-journal.js';

export interface ReceivedMoney {
  readonly transaction: BankTransaction;
  /** The request as it stands before this transfer, or as the transfers before it in the same go leave it. */
  readonly from: PaymentRequest;
  readonly receipt: Receipt;
  readonly note: string | null;
}

/** A booking ended after it was looked at, and nobody in person says that its money is to be entered all the same. */
export class EndedMeanwhile extends Error {}

/**
 * Books transfers: the transactions as done, the requests as paid or part-paid, each booking's money, and for each transfer
 * an audit entry, an event and a letter, all in the caller's unit of work or not at all, in a constant number of statements.
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
   * `by`: who says so; null where the transfers' references did.
   *
   * @throws Overtaken when somebody decided about a transaction, or changed a request, since they were read; nothing
   * of the unit of work may then stay. EndedMeanwhile when no person books it and a booking has ended: the same holds
   */
  async bookAll(actor: Actor, fairId: FairId, received: readonly ReceivedMoney[], by: PersonId | null): Promise<void> {
    if (received.length === 0) return;
    if (!hasFairRole(actor, fairId, 'organiser')) throw new Error(`${actor.personId} may not book money of ${fairId}`);
    const decided = received.map(({ transaction, receipt: { request, credits, shortfall, excess }, note }) => {
      const decision = { state: 'booked' as const, requestId: request.id, credits, shortfall, excess, by, note };
      return { transaction, decision };
    });
    if (!(await this.statements.decideAll(fairId, decided))) throw new Overtaken(received[0].transaction.id);
    if (!(await this.requests.changeAll(fairId, changesOf(received)))) throw new Overtaken(received[0].from.id);
    await this.credit(
      actor,
      fairId,
      received.flatMap((one) => creditsOf(one, by === null)),
    );
    await this.tell(actor, fairId, received, by);
  }

  private async credit(actor: Actor, fairId: FairId, credits: readonly CreditRequest[]): Promise<void> {
    const credited = await this.credits.creditAll(actor, fairId, credits);
    if (credited.ok) return;
    const { bookingId, code } = credited.error;
    if (code === 'booking-ended') throw new EndedMeanwhile(bookingId);
    throw new Error(`booking ${bookingId} took no money: ${code}`);
  }

  private async tell(
    actor: Actor,
    fairId: FairId,
    received: readonly ReceivedMoney[],
    by: PersonId | null,
  ): Promise<void> {
    const told = received.map(({ transaction: { id: transactionId, amount }, receipt, note }) => {
      const { id: requestId, reference } = receipt.request;
      const settled = !isWaiting(receipt.request);
      const { shortfall, excess } = receipt;
      return {
        action: 'receive-payment',
        subject: ['payment-request', requestId] as const,
        detail: { transactionId, amount, shortfall, excess, byHand: by !== null, note },
        event: {
          type: 'payment-received' as const,
          fairId,
          payload: { requestId, reference, transactionId, amount, settled },
        },
      };
    });
    await this.journal.writeAll(actor, fairId, told);
    const requesters = await this.requests.requesters(
      fairId,
      received.map(({ from }) => from.id),
    );
    const letters = received.flatMap(({ transaction: { amount }, receipt: { request } }) => {
      const requestedBy = requesters.get(request.id);
      const companyIds = request.lines.map((line) => line.companyId);
      return requestedBy ? [{ kind: 'payment-received' as const, request, amount, companyIds, requestedBy }] : [];
    });
    await this.letters.writeAll(fairId, letters, actor.requestId);
  }

  /** Bookings that have ended since money was asked for them want a person's eye. */
  async hasEnded({ fairId, lines }: PaymentRequest): Promise<boolean> {
    const bookingIds = lines.map((line) => line.bookingId);
    return (await this.requests.ended(fairId, bookingIds)).length > 0;
  }
}

/** Each request once: from how the first of its transfers found it to how the last leaves it. */
function changesOf(received: readonly ReceivedMoney[]): readonly ChangedRequest[] {
  const changes = new Map<PaymentRequestId, ChangedRequest>();
  for (const { from, receipt } of received)
    changes.set(from.id, { from: changes.get(from.id)?.from ?? from, to: receipt.request });
  return [...changes.values()];
}

const creditsOf = (
  { transaction, receipt: { request, credits } }: ReceivedMoney,
  onlyWhileStanding: boolean,
): readonly CreditRequest[] =>
  credits.map(({ line, amount, waived }) => ({
    bookingId: line.bookingId,
    amount: amount - waived,
    waived,
    ofFee: line.purpose === 'fee',
    currency: request.currency,
    source: { transactionId: transaction.id, reference: request.reference, requestLine: line.line },
    onlyStanding: onlyWhileStanding && line.purpose !== 'fee',
  }));
