import { Injectable } from '@nestjs/common';
import {
  type Actor,
  err,
  type FairId,
  hasFairRole,
  ok,
  type Page,
  type PageRequest,
  type Result,
} from '@ketnoi/kernel';
import type { TransactionState } from '../../domain/payment/bank-transaction.js';
import { type ListedTransaction, PaymentViews } from './ports/payment-views.js';

/** What came in and went out, for organisers: all of it, or what is doubtful, booked, dismissed. */
@Injectable()
export class ListTransactions {
  constructor(private readonly views: PaymentViews) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    state: TransactionState | null,
    page: PageRequest,
  ): Promise<Result<Page<ListedTransaction>, { readonly code: 'not-found' }>> {
    const allowed = hasFairRole(actor, fairId, 'organiser');
    const transactions = allowed && (await this.views.transactions(fairId, state, page));
    return transactions ? ok(transactions) : err({ code: 'not-found' });
  }

  /** For the list that offices download; null for everybody else. */
  async all(actor: Actor, fairId: FairId): Promise<readonly ListedTransaction[] | null> {
    return hasFairRole(actor, fairId, 'organiser') ? this.views.allTransactions(fairId) : null;
  }
}
