import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@ketnoi/kernel';
import { DataSource, type QueryRunner } from 'typeorm';
import { CurrentTransaction } from './current-transaction.js';
import { isConnectionLost, isRetryable } from './database-errors.js';

const ATTEMPTS = 8;

/**
 * READ COMMITTED, the whole work retried with a growing, jittered pause. COMMIT is part of what is retried when the
 * server says that it rolled back (Galera certifies there); a connection lost at COMMIT is passed on, since nobody
 * knows whether it took effect: idempotency keys answer that.
 */
@Injectable()
export class TypeOrmUnitOfWork extends UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly current: CurrentTransaction,
  ) {
    super();
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.inTransaction()) return work();
    for (let attempt = 1; ; attempt++) {
      const runner = this.dataSource.createQueryRunner();
      const phase = { committing: false };
      try {
        return await this.attempt(runner, work, phase);
      } catch (error) {
        const lostAtCommit = phase.committing && isConnectionLost(error);
        if (attempt >= ATTEMPTS || lostAtCommit || !isRetryable(error)) throw error;
      } finally {
        await runner.release();
      }
      await pause(Math.random() * 10 * 2 ** attempt);
    }
  }

  private async attempt<T>(runner: QueryRunner, work: () => Promise<T>, phase: { committing: boolean }): Promise<T> {
    await runner.startTransaction('READ COMMITTED');
    try {
      const result = await this.current.runWith(runner.manager, work);
      phase.committing = true;
      await runner.commitTransaction();
      return result;
    } catch (error) {
      // A rollback that fails (connection gone) must not hide why it was tried.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    }
  }

  async now(): Promise<Date> {
    const rows: { now: Date }[] = await this.current.get().query('SELECT UTC_TIMESTAMP(3) AS now');
    return new Date(rows[0].now);
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
