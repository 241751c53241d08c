import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Currency,
  err,
  type FairId,
  Fingerprint,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { identities, type StatementId, type StatementRow } from '../../domain/payment/bank-transaction.js';
import type { PaymentFileProblem } from '../../domain/payment/file-problem.js';
import { BankStatements } from './ports/bank-statements.js';
import { PaymentsJournal } from './payments-journal.js';

export interface StatementFile {
  readonly fairId: FairId;
  /** Of the account; a statement is about one. */
  readonly currency: Currency;
  /** Which file it is: with the key it makes a repetition, also when the file itself is gone by then. */
  readonly uploadId: string;
}

/** A file that was opened and read. */
export interface ReadStatement {
  readonly name: string;
  /** Hexadecimal hash of its bytes. */
  readonly hash: string;
  readonly rows: Result<readonly StatementRow[], readonly PaymentFileProblem[]>;
}

/** Opens and reads the file; null = there is none. Asked only of those who may import it. */
export type StatementReader = () => Promise<ReadStatement | null>;

export interface ImportedStatement {
  readonly statementId: StatementId;
  readonly transactions: number;
  /** How many of them no statement had shown before. */
  readonly fresh: number;
  /** The very same file was imported before. */
  readonly known: boolean;
}

export type ImportStatementRefusal =
  | IdempotencyConflict
  | { readonly code: 'not-found' }
  | { readonly code: 'unusable-file'; readonly problems: readonly PaymentFileProblem[] };

type Answer = Result<ImportedStatement, ImportStatementRefusal>;

/**
 * An organiser brings a bank's statement: all of it is kept or, when something in it cannot be read, nothing, and every
 * problem is told with its row and column. The worker then matches what is new (see `BookTransactions`). The same
 * statement again, or one that overlaps, adds nothing that is there already.
 */
@Injectable()
export class ImportStatement {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly statements: BankStatements,
    private readonly journal: PaymentsJournal,
    private readonly fingerprint: Fingerprint,
    private readonly ids: Ids,
  ) {}

  async execute(actor: Actor, file: StatementFile, read: StatementReader, idempotencyKey: string): Promise<Answer> {
    if (!hasFairRole(actor, file.fairId, 'organiser')) return err({ code: 'not-found' });
    // Before the transaction: nothing waits for a file, and it is read once however often the transaction is tried.
    const statement = await read();
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'import-statement', key: idempotencyKey, request: file },
      async () => {
        if (!statement) return err({ code: 'not-found' });
        return statement.rows.ok
          ? this.keep(actor, file, statement, statement.rows.value)
          : err({ code: 'unusable-file', problems: statement.rows.error });
      },
    );
  }

  private async keep(
    actor: Actor,
    { fairId, currency }: StatementFile,
    { name, hash }: ReadStatement,
    rows: readonly StatementRow[],
  ): Promise<Answer> {
    const keys = identities(rows).map((identity) => this.fingerprint.of(identity));
    const { statementId, known, fresh } = await this.statements.add(
      {
        fairId,
        id: this.ids.next<'bank-statement'>(),
        currency,
        fileHash: hash,
        fileName: name.slice(0, 255),
        importedBy: actor.personId,
      },
      rows.map((row, i) => ({ ...row, id: this.ids.next<'bank-transaction'>(), identity: keys[i] })),
    );
    if (!known) {
      const detail = { currency, file: name, transactions: rows.length, fresh };
      await this.journal.write(
        actor,
        fairId,
        { action: 'import-statement', subject: ['bank-statement', statementId], detail },
        { type: 'statement-imported', fairId, payload: { statementId, fresh } },
      );
    }
    return ok({ statementId, transactions: rows.length, fresh, known });
  }
}
