import { Injectable } from '@nestjs/common';
import {
  type Actor,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  type Result,
} from '@ketnoi/kernel';
import type { PaymentFileProblem } from '../../domain/payment/file-problem.js';
import { type InvoiceReading, sortInvoices } from '../../domain/payment/invoice-row.js';
import { Overtaken, untilNotOvertaken } from '../life/overtaken.js';
import { PaymentsJournal } from './payments-journal.js';
import { EInvoices } from './ports/e-invoices.js';

export interface InvoicesFile {
  readonly fairId: FairId;
  readonly uploadId: string;
}

/** Opens and reads the file; null = there is none. Asked only of those who may import it. */
export type InvoicesReader = () => Promise<InvoiceReading | null>;

export type ImportInvoicesRefusal =
  | IdempotencyConflict
  | { readonly code: 'not-found' }
  | { readonly code: 'unusable-file'; readonly problems: readonly PaymentFileProblem[] };

type Answer = Result<{ readonly imported: number; readonly known: number }, ImportInvoicesRefusal>;

/** An organiser brings the numbers under which the e-invoice provider has issued invoices: all of a list, or none. */
@Injectable()
export class ImportInvoices {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly invoices: EInvoices,
    private readonly journal: PaymentsJournal,
  ) {}

  async execute(actor: Actor, file: InvoicesFile, read: InvoicesReader, idempotencyKey: string): Promise<Answer> {
    if (!hasFairRole(actor, file.fairId, 'organiser')) return err({ code: 'not-found' });
    // Before the transaction: nothing waits for a file, and it is read once however often the transaction is tried.
    const rows = await read();
    const request = { actorId: actor.personId, operation: 'import-invoices', key: idempotencyKey, request: file };
    return untilNotOvertaken(() =>
      this.idempotency.decideOnce(request, async () => {
        return rows ? this.keep(actor, file, rows) : err({ code: 'not-found' });
      }),
    );
  }

  /** What cannot be read and what names nothing that we know are told together, in the order of the rows. */
  private async keep(actor: Actor, { fairId, uploadId }: InvoicesFile, read: InvoiceReading): Promise<Answer> {
    const { rows } = read;
    const references = [...new Set(rows.map(({ reference }) => reference))];
    // Whoever takes the money of a request back meanwhile waits, and then finds its invoice.
    await this.invoices.lock(fairId, references);
    const requests = await this.invoices.requests(fairId, references);
    const sorted = sortInvoices(rows, requests, await this.invoices.ofFair(fairId));
    const { fresh } = sorted;
    const problems = [...read.problems, ...sorted.problems].sort((a, b) => a.row - b.row);
    if (problems.length > 0) return err({ code: 'unusable-file', problems });
    if (fresh.length > 0) {
      if (!(await this.invoices.add(fairId, fresh, actor.personId))) throw new Overtaken(uploadId);
      const numbers = fresh.map(({ series, number }) => `${series} ${number}`);
      await this.journal.write(
        actor,
        fairId,
        { action: 'import-invoices', subject: ['fair', fairId], detail: { numbers } },
        { type: 'invoices-imported', fairId, payload: { count: fresh.length } },
      );
    }
    return ok({ imported: fresh.length, known: rows.length - fresh.length });
  }
}
