import { Injectable } from '@nestjs/common';
import { type Actor, err, ok } from '@ketnoi/kernel';
import type { PaymentRequestId } from '../../domain/payment/payment-request.js';
import { receiveByHand } from '../../domain/payment/receive-payment.js';
import type { DecideAnswer, TransactionStep } from './decide-transaction.js';
import { BankStatements } from './ports/bank-statements.js';
import { PaymentRequests } from './ports/payment-requests.js';
import { ReceiveMoney } from './receive-money.js';

export interface Assignment extends TransactionStep {
  readonly requestId: PaymentRequestId;
  /** Counts the request as paid though the transfer is short by more than bank fees. */
  readonly letShortfallPass: boolean;
}

/** Books a doubtful transfer for the request that a person names. Inside a unit of work; of an organiser. */
@Injectable()
export class PayByHand {
  constructor(
    private readonly statements: BankStatements,
    private readonly requests: PaymentRequests,
    private readonly money: ReceiveMoney,
  ) {}

  /** @throws Overtaken, as receiving money does */
  async execute(actor: Actor, assignment: Assignment): Promise<DecideAnswer> {
    const { fairId, transactionId, requestId, note, letShortfallPass } = assignment;
    const transaction = await this.statements.find(fairId, transactionId);
    const request = await this.requests.find(fairId, requestId);
    if (!transaction || !request) return err({ code: 'not-found' });
    if (transaction.state !== 'doubtful') return err({ code: 'transaction-decided' });
    if (transaction.currency !== request.currency) return err({ code: 'other-currency' });
    const receipt = receiveByHand(request, transaction.amount, letShortfallPass);
    if (!receipt.ok) return err({ code: receipt.error });
    await this.money.book(actor, transaction, receipt.value, { by: actor.personId, note });
    return ok({ transactionId });
  }
}
