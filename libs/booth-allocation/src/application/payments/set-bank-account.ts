import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, hasFairRole, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { type BankAccount, type BankAccountProblem, checkBankAccount } from '../../domain/payment/bank-account.js';
import { BankAccounts } from './ports/bank-accounts.js';
import { PaymentsJournal } from './payments-journal.js';

/** An organiser says into which account a fair is paid, one a currency. Setting the same again changes nothing. */
@Injectable()
export class SetBankAccount {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: BankAccounts,
    private readonly journal: PaymentsJournal,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    account: BankAccount,
  ): Promise<Result<BankAccount, BankAccountProblem | { readonly code: 'not-found' }>> {
    if (!hasFairRole(actor, fairId, 'organiser')) return err({ code: 'not-found' });
    const checked = checkBankAccount(account);
    if (!checked.ok) return checked;
    const { currency } = account;
    await this.unitOfWork.run(async () => {
      await this.accounts.set(fairId, account, actor.personId);
      const entry = { action: 'set-bank-account', subject: ['fair', fairId] as const, detail: account };
      await this.journal.write(actor, fairId, entry, { type: 'bank-account-set', fairId, payload: { currency } });
    });
    return ok(account);
  }
}
