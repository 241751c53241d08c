import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CurrentTransaction } from '../transactions/current-transaction.js';

/** Whether the database can be written and is at the version of this program. */
@Injectable()
export class DatabaseHealth {
  constructor(
    private readonly current: CurrentTransaction,
    private readonly dataSource: DataSource,
  ) {}

  /** Writes a row that nobody reads: a server that went read-only or full answers SELECT happily. */
  async canWrite(): Promise<void> {
    await this.current.get().query(
      `INSERT INTO leases (name, holder, expires_at) VALUES ('readiness', 'gateway', UTC_TIMESTAMP(3))
         ON DUPLICATE KEY UPDATE expires_at = UTC_TIMESTAMP(3)`,
    );
  }

  async migrationsAreUpToDate(): Promise<boolean> {
    return !(await this.dataSource.showMigrations());
  }
}
