import { isWaiting, type PaymentRequest } from '@ketnoi/booth-allocation';
import type { BookingId, Id, PersonId } from '@ketnoi/kernel';
import type { DemoRows, Workshop } from './demo-rows.js';
import type { DemoFair } from './make-fairs.js';

const DAY_MS = 86_400_000;

interface Transfer {
  readonly content: string;
  readonly amount: number;
  readonly state: 'booked' | 'doubtful' | 'outgoing';
  readonly doubt?: string;
  readonly request?: PaymentRequest;
}

/** Writes requests, and transactions of one statement, into the rows. */
export class PaymentsDesk {
  private readonly statement: DemoRows['BankStatementEntity'][number];
  private readonly at: Date;

  constructor(
    private readonly shop: Workshop,
    private readonly fair: DemoFair,
    private readonly organiser: PersonId,
    private readonly ids: <B extends string>() => Id<B>,
  ) {
    this.at = new Date(shop.bornAt.getTime() + 40 * DAY_MS);
    this.statement = {
      fairId: fair.id,
      id: ids<'bank-statement'>(),
      currency: 'VND',
      fileHash: `demo-${fair.id}`,
      fileName: 'sao-ke-mau.xlsx',
      transactions: 0,
      fresh: 0,
      importedBy: organiser,
      importedAt: this.at,
    };
    shop.rows.BankStatementEntity.push(this.statement);
  }

  keep(request: PaymentRequest): void {
    const { rows, bornAt } = this.shop;
    const { fairId, id, reference, state, currency, account, dueOn, version } = request;
    rows.PaymentRequestEntity.push({
      ...{ fairId, id, reference, state, currency, account, dueOn, version },
      requestedBy: this.organiser,
      createdAt: new Date(bornAt.getTime() + 30 * DAY_MS),
      paidAt: state === 'paid' ? this.at : null,
    });
    for (const line of request.lines)
      rows.PaymentRequestLineEntity.push({
        fairId,
        requestId: id,
        ...line,
        liveBookingId: isWaiting(request) ? line.bookingId : null,
      });
  }

  transact({ content, amount, state, doubt = null as never, request }: Transfer): void {
    const { rows } = this.shop;
    const id = this.ids<'bank-transaction'>();
    const fairId = this.fair.id;
    const statementRow = ++this.statement.transactions + 1;
    this.statement.fresh++;
    rows.BankTransactionEntity.push({
      ...{ fairId, id, statementId: this.statement.id, statementRow, identity: `demo-${id}`, amount, content, state },
      bookedOn: this.at.toISOString().slice(0, 10),
      currency: 'VND',
      bankId: `FT${statementRow}`,
      doubt,
      requestId: request?.id ?? null,
      shortfall: 0,
      excess: 0,
      decidedAt: state === 'outgoing' ? null : this.at,
      version: 1,
    });
    if (state !== 'booked' || !request) return;
    for (const { line, bookingId, amount: credited } of request.lines)
      rows.PaymentCreditEntity.push({
        fairId,
        transactionId: id,
        line,
        requestId: request.id,
        bookingId: bookingId as BookingId,
        amount: credited,
      });
  }
}
