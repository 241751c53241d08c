import { Injectable } from '@nestjs/common';
import { type Actor, err, hasFairRole, ok, type Result } from '@ketnoi/kernel';
import type { PaymentFileProblem } from '../../domain/payment/file-problem.js';
import { type InvoiceLine, sortInvoices } from '../../domain/payment/invoice-row.js';
import type { InvoicesFile, InvoicesReader } from './import-invoices.js';
import { EInvoices } from './ports/e-invoices.js';

/** What a list of invoices says before it is imported: each row with the firm it was issued to. Writes nothing. */
@Injectable()
export class PreviewInvoices {
  constructor(private readonly invoices: EInvoices) {}

  async execute(
    actor: Actor,
    { fairId }: InvoicesFile,
    read: InvoicesReader,
  ): Promise<
    Result<
      readonly InvoiceLine[],
      | { readonly code: 'not-found' }
      | { readonly code: 'unusable-file'; readonly problems: readonly PaymentFileProblem[] }
    >
  > {
    const found = hasFairRole(actor, fairId, 'organiser') ? await read() : null;
    if (!found) return err({ code: 'not-found' });
    const references = [...new Set(found.rows.map(({ reference }) => reference))];
    const requests = await this.invoices.requests(fairId, references);
    const { lines, problems: unfit } = sortInvoices(found.rows, requests, await this.invoices.ofFair(fairId));
    const problems = [...found.problems, ...unfit].sort((a, b) => a.row - b.row);
    return problems.length > 0 ? err({ code: 'unusable-file', problems }) : ok(lines);
  }
}
