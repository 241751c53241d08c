import { type Currency, err, ok, type Result } from '@ketnoi/kernel';

/** Where a fair is paid to, one account a currency: đồng by VietQR, dollars by SWIFT from firms abroad. */
export interface BankAccount {
  readonly currency: Currency;
  readonly bankName: string;
  /** Six digits by which VietQR knows the bank; null for accounts in dollars. */
  readonly bankBin: string | null;
  /** Eight or eleven signs; null for accounts in đồng. */
  readonly swift: string | null;
  readonly accountNumber: string;
  readonly holder: string;
  /** By how much a transfer may fall short for its banks' fees, in the currency's minor unit. */
  readonly feeTolerance: number;
}

export interface BankAccountProblem {
  readonly code: 'unusable-bank-account';
  /** Each entry with which nobody could pay. */
  readonly fields: readonly (keyof BankAccount)[];
}

const MOST_TOLERANCE: Readonly<Record<Currency, number>> = { VND: 1_000_000, USD: 10_000 };

/** Names every entry with which nobody could pay. */
export function checkBankAccount(account: BankAccount): Result<BankAccount, BankAccountProblem> {
  const { currency, bankBin, swift, feeTolerance } = account;
  const fields: (keyof BankAccount)[] = [];
  const wrong = (field: keyof BankAccount): void => void fields.push(field);
  if (!isName(account.bankName)) wrong('bankName');
  if (!isName(account.holder)) wrong('holder');
  if (!/^[0-9A-Z]{4,19}$/.test(account.accountNumber)) wrong('accountNumber');
  if (currency === 'VND' ? !/^\d{6}$/.test(bankBin ?? '') : bankBin !== null) wrong('bankBin');
  if (currency === 'USD' ? !/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(swift ?? '') : swift !== null) wrong('swift');
  if (!Number.isSafeInteger(feeTolerance) || feeTolerance < 0 || feeTolerance > MOST_TOLERANCE[currency])
    wrong('feeTolerance');
  return fields.length > 0 ? err({ code: 'unusable-bank-account', fields }) : ok(account);
}

const isName = (text: string): boolean => text.trim() !== '' && text.length <= 120;
