import { Injectable } from '@nestjs/common';
import { type Actor, err, IdempotencyStore, ok } from '@ketnoi/kernel';
import { Overtaken } from '../life/overtaken.js';
import { type DecideAnswer, decideTransaction, type TransactionStep } from './decide-transaction.js';
import { BankStatements } from './ports/bank-statements.js';
import { PaymentsJournal } from './payments-journal.js';

/** An organiser says that a doubtful transfer has nothing to do with the fair's requests. */
@Injectable()
export class DismissTransaction {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly statements: BankStatements,
    private readonly journal: PaymentsJournal,
  ) {}

  execute(actor: Actor, step: TransactionStep, idempotencyKey: string): Promise<DecideAnswer> {
    return decideTransaction(this.idempotency, actor, 'dismiss-transaction', step, idempotencyKey, (checked) =>
      this.dismiss(actor, checked),
    );
  }

  private async dismiss(actor: Actor, { fairId, transactionId, note }: TransactionStep): Promise<DecideAnswer> {
    const transaction = await this.statements.find(fairId, transactionId);
    if (!transaction) return err({ code: 'not-found' });
    if (transaction.state !== 'doubtful') return err({ code: 'transaction-decided' });
    if (!(await this.statements.decide(transaction, { state: 'dismissed', by: actor.personId, note })))
      throw new Overtaken(transactionId);
    await this.journal.write(
      actor,
      fairId,
      { action: 'dismiss-transaction', subject: ['bank-transaction', transactionId], detail: { note } },
      { type: 'transaction-dismissed', fairId, payload: { transactionId } },
    );
    return ok({ transactionId });
  }
}
