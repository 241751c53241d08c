import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Lets one process at a time do a thing. The database's clock says when a lease has run out. */
@Injectable()
export class Leases {
  constructor(private readonly dataSource: DataSource) {}

  /** Takes or renews the lease; true = `holder` has it for the next `seconds`. */
  async hold(name: string, holder: string, seconds: number): Promise<boolean> {
    await this.dataSource.query(
      `INSERT INTO leases (name, holder, expires_at) VALUES (?, ?, UTC_TIMESTAMP(3) + INTERVAL ? SECOND)
       ON DUPLICATE KEY UPDATE
         holder = IF(expires_at < UTC_TIMESTAMP(3), VALUES(holder), holder),
         expires_at = IF(holder = VALUES(holder), VALUES(expires_at), expires_at)`,
      [name, holder, seconds],
    );
    const rows: { holder: string }[] = await this.dataSource.query('SELECT holder FROM leases WHERE name = ?', [name]);
    return rows[0]?.holder === holder;
  }

  /** Gives the lease back, so that the next one need not wait. */
  async release(name: string, holder: string): Promise<void> {
    await this.dataSource.query('DELETE FROM leases WHERE name = ? AND holder = ?', [name, holder]);
  }
}
