import { Injectable } from '@nestjs/common';
import { type Actor, err, IdempotencyStore, ok } from '@ketnoi/kernel';
import type { PaymentRequestId } from '../../domain/payment/payment-request.js';
import { receiveByHand } from '../../domain/payment/receive-payment.js';
import { type DecideAnswer, decideTransaction, type TransactionStep } from './decide-transaction.js';
import { BankStatements } from './ports/bank-statements.js';
import { PaymentRequests } from './ports/payment-requests.js';
import { ReceiveMoney } from './receive-money.js';

export interface Assignment extends TransactionStep {
  readonly requestId: PaymentRequestId;
  /** Counts the request as paid though the transfer is short by more than bank fees. */
  readonly letShortfallPass: boolean;
}

/** An organiser says which request a doubtful transfer pays. */
@Injectable()
export class AssignTransaction {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly statements: BankStatements,
    private readonly requests: PaymentRequests,
    private readonly money: ReceiveMoney,
  ) {}

  execute(actor: Actor, assignment: Assignment, idempotencyKey: string): Promise<DecideAnswer> {
    return decideTransaction(this.idempotency, actor, 'assign-transaction', assignment, idempotencyKey, (checked) =>
      this.assign(actor, checked),
    );
  }

  private async assign(actor: Actor, assignment: Assignment): Promise<DecideAnswer> {
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
