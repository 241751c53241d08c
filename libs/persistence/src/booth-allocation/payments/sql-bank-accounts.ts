import { type BankAccount, BankAccounts } from '@ketnoi/booth-allocation';
import type { FairId, PersonId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { type BankAccountRow, toBankAccount } from './payment-rows.js';

@Injectable()
export class SqlBankAccounts extends BankAccounts {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async ofFair(fairId: FairId): Promise<readonly BankAccount[]> {
    const rows: BankAccountRow[] = await this.current.get().query(
      `SELECT currency, bank_name, bank_bin, swift, account_number, holder, fee_tolerance
       FROM bank_accounts WHERE fair_id = ? ORDER BY currency DESC`,
      [fairId],
    );
    return rows.map(toBankAccount);
  }

  async set(fairId: FairId, account: BankAccount, by: PersonId): Promise<void> {
    const { currency, bankName, bankBin, swift, accountNumber, holder, feeTolerance } = account;
    await this.current.required('A bank account').query(
      `INSERT INTO bank_accounts (fair_id, currency, bank_name, bank_bin, swift, account_number, holder, fee_tolerance,
         set_by, set_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))
       ON DUPLICATE KEY UPDATE bank_name = VALUES(bank_name), bank_bin = VALUES(bank_bin), swift = VALUES(swift),
         account_number = VALUES(account_number), holder = VALUES(holder), fee_tolerance = VALUES(fee_tolerance),
         set_by = VALUES(set_by), set_at = VALUES(set_at)`,
      [fairId, currency, bankName, bankBin, swift, accountNumber, holder, feeTolerance, by],
    );
  }
}
