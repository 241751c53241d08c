import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, hasFairRole, ok, type Result } from '@ketnoi/kernel';
import type { BankAccount } from '../../domain/payment/bank-account.js';
import { BankAccounts } from './ports/bank-accounts.js';

/** Where a fair is paid to, for its organisers; payers read it in their request. */
@Injectable()
export class ViewBankAccounts {
  constructor(private readonly accounts: BankAccounts) {}

  async execute(actor: Actor, fairId: FairId): Promise<Result<readonly BankAccount[], { readonly code: 'not-found' }>> {
    if (!hasFairRole(actor, fairId, 'organiser')) return err({ code: 'not-found' });
    return ok(await this.accounts.ofFair(fairId));
  }
}
