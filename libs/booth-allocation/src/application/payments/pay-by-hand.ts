import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import type { BankTransaction } from '../../domain/payment/bank-transaction.js';
import type { PaymentRequest, PaymentRequestId } from '../../domain/payment/payment-request.js';
import { type Receipt, receiveByHand } from '../../domain/payment/receive-payment.js';
import type { DecideAnswer, DecideRefusal, TransactionStep } from './decide-transaction.js';
import { BankStatements } from './ports/bank-statements.js';
import { PaymentRequests } from './ports/payment-requests.js';
import { type ReceivedMoney, ReceiveMoney } from './receive-money.js';

export interface Assignment extends TransactionStep {
  readonly requestId: PaymentRequestId;
  /** Counts the request as paid though the transfer is short by more than bank fees. */
  readonly letShortfallPass: boolean;
}

/** Books doubtful transfers for the requests that a person names. Inside a unit of work; of an organiser. */
@Injectable()
export class PayByHand {
  constructor(
    private readonly statements: BankStatements,
    private readonly requests: PaymentRequests,
    private readonly money: ReceiveMoney,
  ) {}

  /** @throws Overtaken, as receiving money does */
  async execute(actor: Actor, assignment: Assignment): Promise<DecideAnswer> {
    const paid = await this.executeAll(actor, assignment.fairId, [assignment]);
    return paid.ok ? ok({ transactionId: assignment.transactionId }) : paid;
  }

  /**
   * One after the other, as far as anybody can see, in a constant number of statements; of two that pay the same request the
   * second finds it as the first leaves it. Refused: nothing is booked.
   */
  async executeAll(
    actor: Actor,
    fairId: FairId,
    assignments: readonly Omit<Assignment, 'fairId'>[],
  ): Promise<Result<void, DecideRefusal>> {
    const ids = assignments.map(({ transactionId }) => transactionId);
    const transactions = new Map((await this.statements.findAll(fairId, ids)).map((one) => [one.id, one]));
    const requestIds = assignments.map(({ requestId }) => requestId);
    const requests = new Map((await this.requests.findAll(fairId, requestIds)).map((one) => [one.id, one]));
    const received: ReceivedMoney[] = [];
    for (const { transactionId, requestId, note, letShortfallPass } of assignments) {
      const [transaction, request] = [transactions.get(transactionId), requests.get(requestId)];
      if (!transaction || !request) return err({ code: 'not-found' });
      const receipt = receiptOf(transaction, request, letShortfallPass);
      if (!receipt.ok) return receipt;
      requests.set(requestId, receipt.value.request);
      received.push({ transaction, from: request, receipt: receipt.value, note });
    }
    await this.money.bookAll(actor, fairId, received, actor.personId);
    return ok(undefined);
  }
}

function receiptOf(
  transaction: BankTransaction,
  request: PaymentRequest,
  letShortfallPass: boolean,
): Result<Receipt, DecideRefusal> {
  if (transaction.state !== 'doubtful') return err({ code: 'transaction-decided' });
  if (transaction.currency !== request.currency) return err({ code: 'other-currency' });
  const receipt = receiveByHand(request, transaction.amount, letShortfallPass);
  return receipt.ok ? receipt : err({ code: receipt.error });
}
