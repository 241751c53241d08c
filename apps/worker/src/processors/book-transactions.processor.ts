import { BookTransactions } from '@ketnoi/booth-allocation';
import { type JobData, JobHandler } from '@ketnoi/jobs';
import type { FairId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';

@Injectable()
export class BookTransactionsProcessor extends JobHandler<'book-transactions'> {
  readonly job = 'book-transactions';

  constructor(private readonly book: BookTransactions) {
    super();
  }

  async handle({ fairId }: JobData['book-transactions']): Promise<void> {
    await this.book.execute(fairId as FairId, `book-transactions ${fairId}`);
  }
}
