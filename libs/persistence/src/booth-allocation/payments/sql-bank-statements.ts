import {
  BankStatements,
  type BankTransaction,
  type DecidedNow,
  type GivenCredit,
  type NewStatement,
  type NewTransaction,
  type StatementId,
  type TransactionId,
  type WaitingTransaction,
} from '@ketnoi/booth-allocation';
import type { Currency, FairId, PersonId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { assigned, changeEach, type ChangeOfEach } from '../../bulk/change-each.sql.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { violatedKey } from '../../transactions/database-errors.js';
import { type BankTransactionRow, toBankTransaction, TRANSACTION_COLUMNS } from './payment-rows.js';

const CHUNK = 1_000;
/** Whoever decides finds it as it was read, and undecided. */
const DECISION: Omit<ChangeOfEach<DecidedNow>, 'fairId'> = {
  table: 'bank_transactions',
  key: { id: ({ transaction }) => transaction.id },
  asRead: { version: ({ transaction }) => transaction.version },
  set: assigned<DecidedNow>({
    state: ({ decision }) => decision.state,
    doubt: ({ decision }) => (decision.state === 'doubtful' ? decision.doubt : null),
    request_id: ({ decision }) => (decision.state === 'dismissed' ? null : decision.requestId),
    shortfall: ({ decision }) => (decision.state === 'booked' ? decision.shortfall : 0),
    excess: ({ decision }) => (decision.state === 'booked' ? decision.excess : 0),
    decided_by: ({ decision }) => (decision.state === 'doubtful' ? null : decision.by),
    note: ({ decision }) => (decision.state === 'doubtful' ? null : decision.note),
    version: ({ transaction }) => transaction.version + 1,
  }),
  and: 'decided_at = UTC_TIMESTAMP(3)',
  where: "state IN ('new', 'doubtful')",
};

@Injectable()
export class SqlBankStatements extends BankStatements {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  /** Of two that bring the same file the second waits at the key of its hash, and then finds the first's. */
  async add(
    statement: NewStatement,
    transactions: readonly NewTransaction[],
  ): Promise<{ statementId: StatementId; known: boolean; fresh: number }> {
    const manager = this.current.required('A statement');
    const { fairId, id, currency, fileHash, fileName, importedBy } = statement;
    try {
      await manager.query(
        `INSERT INTO bank_statements (fair_id, id, currency, file_hash, file_name, transactions, fresh, imported_by,
           imported_at) VALUES (?, ?, ?, ?, ?, ?, 0, ?, UTC_TIMESTAMP(3))`,
        [fairId, id, currency, fileHash, fileName, transactions.length, importedBy],
      );
    } catch (error) {
      if (violatedKey(error) !== 'uq_bank_statements_file') throw error;
      const [row]: { id: StatementId }[] = await manager.query(
        'SELECT id FROM bank_statements WHERE fair_id = ? AND currency = ? AND file_hash = ?',
        [fairId, currency, fileHash],
      );
      return { statementId: row.id, known: true, fresh: 0 };
    }
    await this.addUnseen(statement, transactions);
    const [{ fresh }]: { fresh: number | string }[] = await manager.query(
      'SELECT COUNT(*) AS fresh FROM bank_transactions WHERE fair_id = ? AND statement_id = ?',
      [fairId, id],
    );
    await manager.query('UPDATE bank_statements SET fresh = ? WHERE fair_id = ? AND id = ?', [fresh, fairId, id]);
    return { statementId: id, known: false, fresh: Number(fresh) };
  }

  /**
   * The key of `identity` passes over what an earlier statement has shown. In the order of that key, so that two
   * statements which overlap do not wait for each other crosswise.
   */
  private async addUnseen(statement: NewStatement, transactions: readonly NewTransaction[]): Promise<void> {
    const sorted = [...transactions].sort((a, b) => (a.identity < b.identity ? -1 : 1));
    for (let from = 0; from < sorted.length; from += CHUNK)
      await this.current.required('A statement').query(
        `INSERT INTO bank_transactions (fair_id, id, statement_id, statement_row, identity, booked_on, amount, currency,
           content, bank_id, balance, state, shortfall, excess, version) VALUES ?
         ON DUPLICATE KEY UPDATE id = id`,
        [sorted.slice(from, from + CHUNK).map((transaction) => valuesOf(statement, transaction))],
      );
  }

  async seen(fairId: FairId, currency: Currency, identities: readonly string[]): Promise<ReadonlySet<string>> {
    const seen = new Set<string>();
    for (let from = 0; from < identities.length; from += CHUNK) {
      const rows: { identity: string }[] = await this.current
        .get()
        .query('SELECT identity FROM bank_transactions WHERE fair_id = ? AND currency = ? AND identity IN (?)', [
          fairId,
          currency,
          identities.slice(from, from + CHUNK),
        ]);
      for (const { identity } of rows) seen.add(identity);
    }
    return seen;
  }

  /** Of transactions that share number and amount the first is looked at as any other; ids are in order of time. */
  async waiting(fairId: FairId, limit: number): Promise<readonly WaitingTransaction[]> {
    const rows: (BankTransactionRow & { imported_by: PersonId; seen_before: number })[] = await this.current
      .get()
      .query(
        `SELECT ${TRANSACTION_COLUMNS}, s.imported_by, a.bank_id IS NOT NULL AND (a.looked_at > 0 OR a.first_id <> t.id)
         AS seen_before
       FROM bank_transactions t
       JOIN bank_statements s ON s.fair_id = t.fair_id AND s.id = t.statement_id
       LEFT JOIN (
         SELECT bank_id, amount, currency, MIN(id) AS first_id, SUM(state <> 'new') AS looked_at
         FROM bank_transactions WHERE fair_id = ? AND bank_id IS NOT NULL
         GROUP BY bank_id, amount, currency HAVING COUNT(*) > 1
       ) a ON a.bank_id = t.bank_id AND a.amount = t.amount AND a.currency = t.currency
       WHERE t.fair_id = ? AND t.state = 'new' ORDER BY t.booked_on, t.id LIMIT ?`,
        [fairId, fairId, limit],
      );
    return rows.map((row) => ({
      transaction: toBankTransaction(row),
      importedBy: row.imported_by,
      seenBefore: Number(row.seen_before) === 1,
    }));
  }

  async findAll(fairId: FairId, ids: readonly TransactionId[]): Promise<readonly BankTransaction[]> {
    if (ids.length === 0) return [];
    const rows: BankTransactionRow[] = await this.current
      .get()
      .query(`SELECT ${TRANSACTION_COLUMNS} FROM bank_transactions t WHERE t.fair_id = ? AND t.id IN (?)`, [
        fairId,
        [...ids],
      ]);
    return rows.map(toBankTransaction);
  }

  /** The version lets one decision through; the key of the credits lets the money through once, whatever happens. */
  async decideAll(fairId: FairId, decided: readonly DecidedNow[]): Promise<boolean> {
    const manager = this.current.required('A decision');
    if (!(await changeEach(manager, decided, { ...DECISION, fairId }))) return false;
    const credits = decided.flatMap(({ transaction: { id }, decision }) =>
      decision.state === 'booked'
        ? decision.credits.map(({ line, amount }) => {
            return [fairId, id, line.line, decision.requestId, line.bookingId, amount];
          })
        : [],
    );
    for (let from = 0; from < credits.length; from += CHUNK)
      await manager.query(
        'INSERT INTO payment_credits (fair_id, transaction_id, line, request_id, booking_id, amount) VALUES ?',
        [credits.slice(from, from + CHUNK)],
      );
    return true;
  }

  /** The credits go, so that the money can be booked once more: their key lets it through once. */
  async takeBack(
    { fairId, id, version }: BankTransaction,
    { by, note }: { readonly by: PersonId; readonly note: string },
  ): Promise<readonly GivenCredit[] | null> {
    const manager = this.current.required('A decision');
    const changed: { affectedRows: number } = await manager.query(
      `UPDATE bank_transactions SET state = 'doubtful', doubt = 'taken-back', request_id = NULL, shortfall = 0, excess = 0,
         decided_by = ?, decided_at = UTC_TIMESTAMP(3), note = ?, version = ?
       WHERE fair_id = ? AND id = ? AND version = ? AND state = 'booked'`,
      [by, note, version + 1, fairId, id, version],
    );
    if (changed.affectedRows !== 1) return null;
    const rows: { line: number; amount: number | string }[] = await manager.query(
      'SELECT line, amount FROM payment_credits WHERE fair_id = ? AND transaction_id = ? ORDER BY line',
      [fairId, id],
    );
    await manager.query('DELETE FROM payment_credits WHERE fair_id = ? AND transaction_id = ?', [fairId, id]);
    return rows.map(({ line, amount }) => ({ line, amount: Number(amount) }));
  }
}

const valuesOf = ({ fairId, id, currency }: NewStatement, transaction: NewTransaction): unknown[] => [
  fairId,
  transaction.id,
  id,
  transaction.row,
  transaction.identity,
  transaction.bookedOn,
  transaction.amount,
  currency,
  transaction.content,
  transaction.bankId,
  transaction.balance,
  transaction.amount > 0 ? 'new' : 'outgoing',
  0,
  0,
  1,
];
