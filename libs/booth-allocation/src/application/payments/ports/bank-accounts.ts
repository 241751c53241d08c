import type { FairId, PersonId } from '@ketnoi/kernel';
import type { BankAccount } from '../../../domain/payment/bank-account.js';

/** Port: where a fair is paid to. */
export abstract class BankAccounts {
  /** At most one a currency, dong first. */
  abstract ofFair(fairId: FairId): Promise<readonly BankAccount[]>;
  /** Takes the place of the account in the same currency. */
  abstract set(fairId: FairId, account: BankAccount, by: PersonId): Promise<void>;
}
