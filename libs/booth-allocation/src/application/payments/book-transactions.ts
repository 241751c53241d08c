import { Injectable } from '@nestjs/common';
import { type Actor, type FairId, type PersonId, UnitOfWork } from '@ketnoi/kernel';
import type { BankTransaction } from '../../domain/payment/bank-transaction.js';
import { type Doubt, matchTransaction, RequestBook } from '../../domain/payment/match-transaction.js';
import type { PaymentRequestId } from '../../domain/payment/payment-request.js';
import { settle } from '../../domain/payment/receive-payment.js';
import { Overtaken } from '../life/overtaken.js';
import { BankStatements } from './ports/bank-statements.js';
import { PaymentRequests } from './ports/payment-requests.js';
import { EndedMeanwhile, ReceiveMoney } from './receive-money.js';

const BATCH = 200;
const MOST_TURNS = 5;

export interface BookedTransactions {
  readonly booked: number;
  readonly doubtful: number;
}

/**
 * Looks at every transaction of a fair that nobody has looked at, and books those that settle a request beyond doubt;
 * the others wait for a person, each with the reason. One transaction of the bank is one of the database: killed in
 * between and run again, or run twice at once, it books nothing twice and leaves nothing out.
 */
@Injectable()
export class BookTransactions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: BankStatements,
    private readonly requests: PaymentRequests,
    private readonly money: ReceiveMoney,
  ) {}

  /** `requestId` says why, for audit and logs. Booked in the name of whoever imported the statement. */
  async execute(fairId: FairId, requestId: string): Promise<BookedTransactions> {
    const counts = { booked: 0, doubtful: 0 };
    const passed = new Set<string>();
    for (;;) {
      const waiting = await this.statements.waiting(fairId, BATCH + passed.size);
      const next = waiting.filter(({ transaction }) => !passed.has(transaction.id));
      if (next.length === 0) return counts;
      const book = new RequestBook(await this.requests.ofFair(fairId));
      for (const { transaction, importedBy, seenBefore } of next) {
        passed.add(transaction.id);
        const became = seenBefore
          ? await this.doubt(transaction, 'seen-before', book.namedIn(transaction.content).at(0)?.id ?? null)
          : await this.look(inTheNameOf(importedBy, fairId, requestId), transaction, book);
        if (became) counts[became]++;
      }
    }
  }

  /** Null when somebody else was quicker. */
  private async look(
    actor: Actor,
    transaction: BankTransaction,
    book: RequestBook,
  ): Promise<'booked' | 'doubtful' | null> {
    const match = matchTransaction(transaction, book);
    if (match.kind === 'doubtful') return this.doubt(transaction, match.doubt, match.requestId);
    const { id } = match.receipt.request;
    for (let turn = 1; turn <= MOST_TURNS; turn++) {
      const request = await this.requests.find(transaction.fairId, id);
      if (!request) return null;
      book.replace(request);
      // As it is now: another transfer may have paid it since the book was made.
      const receipt = settle(request, transaction.amount);
      if (!receipt.ok) return this.doubt(transaction, receipt.error, id);
      try {
        const ended = await this.unitOfWork.run(async () => {
          if (await this.money.hasEnded(request)) return true;
          const received = { transaction, from: request, receipt: receipt.value, note: null };
          await this.money.bookAll(actor, transaction.fairId, [received], null);
          return false;
        });
        if (ended) return this.doubt(transaction, 'booking-ended', id);
        book.replace(receipt.value.request);
        return 'booked';
      } catch (error) {
        if (error instanceof EndedMeanwhile) return this.doubt(transaction, 'booking-ended', id);
        if (!(error instanceof Overtaken)) throw error;
        const now = await this.statements.find(transaction.fairId, transaction.id);
        if (now?.state !== 'new') return null;
      }
    }
    throw new Error(`request ${id} changes so often that transaction ${transaction.id} could not be booked`);
  }

  private async doubt(
    transaction: BankTransaction,
    doubt: Doubt,
    requestId: PaymentRequestId | null,
  ): Promise<'doubtful' | null> {
    const decision = { state: 'doubtful' as const, doubt, requestId };
    return (await this.unitOfWork.run(() => this.statements.decide(transaction, decision))) ? 'doubtful' : null;
  }
}

/** What the worker books is an organiser's import, carried on. */
const inTheNameOf = (personId: PersonId, fairId: FairId, requestId: string): Actor => ({
  personId,
  requestId,
  companyIds: [],
  fairRoles: [{ fairId, role: 'organiser' }],
  ledCompanies: [],
});
