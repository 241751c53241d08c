import type { Currency, FairId, PersonId } from '@ketnoi/kernel';
import type {
  BankTransaction,
  StatementId,
  StatementRow,
  TransactionId,
} from '../../../domain/payment/bank-transaction.js';
import type { Doubt } from '../../../domain/payment/match-transaction.js';
import type { PaymentRequestId } from '../../../domain/payment/payment-request.js';
import type { GivenCredit } from '../../../domain/payment/take-back-payment.js';
import type { LineCredit } from '../../../domain/payment/receive-payment.js';

export interface NewStatement {
  readonly fairId: FairId;
  readonly id: StatementId;
  readonly currency: Currency;
  readonly fileHash: string;
  readonly fileName: string;
  readonly importedBy: PersonId;
}

export interface NewTransaction extends StatementRow {
  readonly id: TransactionId;
  /** The same in every statement that shows it. */
  readonly identity: string;
}

export interface WaitingTransaction {
  readonly transaction: BankTransaction;
  /** Who imported its statement. */
  readonly importedBy: PersonId;
  /** Another one has its bank's number, amount and currency, and was looked at already or came first. */
  readonly seenBefore: boolean;
}

/** What became of a transaction, and by whom; `by` null where its reference decided. */
export type TransactionDecision =
  | {
      readonly state: 'booked';
      readonly requestId: PaymentRequestId;
      readonly credits: readonly LineCredit[];
      readonly shortfall: number;
      readonly excess: number;
      readonly by: PersonId | null;
      readonly note: string | null;
    }
  | { readonly state: 'doubtful'; readonly doubt: Doubt; readonly requestId: PaymentRequestId | null }
  | { readonly state: 'dismissed'; readonly by: PersonId; readonly note: string };

export interface DecidedNow {
  readonly transaction: BankTransaction;
  readonly decision: TransactionDecision;
}

/** Port: what banks said came in and went out. Written inside a unit of work; unique keys have the last word. */
export abstract class BankStatements {
  /** `known`: the same file was imported before; nothing is written. Otherwise how many transactions were new. */
  abstract add(
    statement: NewStatement,
    transactions: readonly NewTransaction[],
  ): Promise<{ readonly statementId: StatementId; readonly known: boolean; readonly fresh: number }>;
  /** Which of these identities a statement has shown before. */
  abstract seen(fairId: FairId, currency: Currency, identities: readonly string[]): Promise<ReadonlySet<string>>;
  /** Transactions nobody has looked at yet, oldest first. */
  abstract waiting(fairId: FairId, limit: number): Promise<readonly WaitingTransaction[]>;
  /** In no particular order; unknown ones are left out. */
  abstract findAll(fairId: FairId, ids: readonly TransactionId[]): Promise<readonly BankTransaction[]>;
  /** Each once only: false when somebody decided about one since it was read. Then roll back: others may be decided. */
  abstract decideAll(fairId: FairId, decided: readonly DecidedNow[]): Promise<boolean>;

  async find(fairId: FairId, id: TransactionId): Promise<BankTransaction | null> {
    return (await this.findAll(fairId, [id])).at(0) ?? null;
  }

  decide(transaction: BankTransaction, decision: TransactionDecision): Promise<boolean> {
    return this.decideAll(transaction.fairId, [{ transaction, decision }]);
  }

  /**
   * A booked transaction waits for a person again, and what it gave to which line is forgotten: this is answered, in the
   * order of lines. Null = somebody changed it since it was read.
   */
  abstract takeBack(
    transaction: BankTransaction,
    why: { readonly by: PersonId; readonly note: string },
  ): Promise<readonly GivenCredit[] | null>;
}
