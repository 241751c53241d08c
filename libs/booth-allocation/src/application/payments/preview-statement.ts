import { Injectable } from '@nestjs/common';
import { type Actor, err, Fingerprint, hasFairRole, ok, type Result } from '@ketnoi/kernel';
import { identities, type StatementRow } from '../../domain/payment/bank-transaction.js';
import type { PaymentFileProblem } from '../../domain/payment/file-problem.js';
import { type Doubt, matchTransaction, RequestBook } from '../../domain/payment/match-transaction.js';
import type { StatementFile, StatementReader } from './import-statement.js';
import { BankStatements } from './ports/bank-statements.js';
import { PaymentRequests } from './ports/payment-requests.js';

/** What would become of a line: it is here already, went out, settles a request, or waits for a person. */
export interface PreviewedLine extends StatementRow {
  readonly outcome: 'known' | 'outgoing' | 'settles' | 'doubtful';
  readonly doubt: Doubt | null;
  /** Of the request that it settles, or that it may be meant for. */
  readonly reference: string | null;
}

/**
 * What a bank's statement says before it is imported, each line as if it came alone: two lines that pay one request
 * both show it, and the second will wait for a person. Writes nothing.
 */
@Injectable()
export class PreviewStatement {
  constructor(
    private readonly statements: BankStatements,
    private readonly requests: PaymentRequests,
    private readonly fingerprint: Fingerprint,
  ) {}

  async execute(
    actor: Actor,
    { fairId, currency }: StatementFile,
    read: StatementReader,
  ): Promise<
    Result<
      readonly PreviewedLine[],
      | { readonly code: 'not-found' }
      | { readonly code: 'unusable-file'; readonly problems: readonly PaymentFileProblem[] }
    >
  > {
    const statement = hasFairRole(actor, fairId, 'organiser') ? await read() : null;
    if (!statement) return err({ code: 'not-found' });
    if (!statement.rows.ok) return err({ code: 'unusable-file', problems: statement.rows.error });
    const rows = statement.rows.value;
    const keys = identities(rows).map((identity) => this.fingerprint.of(identity));
    const seen = await this.statements.seen(fairId, currency, keys);
    const requests = await this.requests.ofFair(fairId);
    const references = new Map(requests.map(({ id, reference }) => [id, reference]));
    const book = new RequestBook(requests);
    return ok(
      rows.map((row, i): PreviewedLine => {
        const plain = { ...row, doubt: null, reference: null };
        if (seen.has(keys[i])) return { ...plain, outcome: 'known' };
        if (row.amount < 0) return { ...plain, outcome: 'outgoing' };
        const match = matchTransaction({ ...row, currency }, book);
        if (match.kind === 'settles')
          return { ...plain, outcome: 'settles', reference: match.receipt.request.reference };
        const reference = match.requestId === null ? null : (references.get(match.requestId) ?? null);
        return { ...plain, outcome: 'doubtful', doubt: match.doubt, reference };
      }),
    );
  }
}
