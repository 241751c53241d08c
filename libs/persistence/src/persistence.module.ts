import { type DynamicModule, Module, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { AuditTrail, Clock, Fingerprint, IdempotencyStore, Ids, Outbox, UnitOfWork } from '@ketnoi/kernel';
import { DataSource } from 'typeorm';
import { createDataSource, type DatabaseSettings } from './data-source.js';
import { ExpiredRows } from './foundations/expired-rows.js';
import { Leases } from './foundations/leases.js';
import { Mailbox } from './foundations/mailbox.js';
import { OutboxFeed } from './foundations/outbox-feed.js';
import { PublishedEvents } from './foundations/published-events.js';
import { RandomIds } from './foundations/random-ids.js';
import { Sha256Fingerprint } from './foundations/sha256-fingerprint.js';
import { SqlAuditTrail } from './foundations/sql-audit-trail.js';
import { SqlIdempotencyStore } from './foundations/sql-idempotency-store.js';
import { SqlOutbox } from './foundations/sql-outbox.js';
import { SystemClock } from './foundations/system-clock.js';
import { Uploads } from './foundations/uploads.js';
import { UnfinishedWork } from './foundations/unfinished-work.js';
import { ROOM_ADAPTERS } from './room-adapters.js';
import { CurrentTransaction } from './transactions/current-transaction.js';
import { TypeOrmUnitOfWork } from './transactions/typeorm-unit-of-work.js';

const FOUNDATIONS: Provider[] = [
  CurrentTransaction,
  { provide: UnitOfWork, useClass: TypeOrmUnitOfWork },
  { provide: Outbox, useClass: SqlOutbox },
  { provide: AuditTrail, useClass: SqlAuditTrail },
  { provide: IdempotencyStore, useClass: SqlIdempotencyStore },
  { provide: Fingerprint, useClass: Sha256Fingerprint },
  { provide: Ids, useClass: RandomIds },
  { provide: Clock, useClass: SystemClock },
  Leases,
  OutboxFeed,
  PublishedEvents,
  Mailbox,
  UnfinishedWork,
  Uploads,
  ExpiredRows,
];

/**
 * Answers every port of the rooms that asks for stored truth. Global: rooms name their ports, apps choose who answers.
 * The pool closes last, after requests and jobs have ended.
 */
@Module({})
export class PersistenceModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  static forRoot(settings: DatabaseSettings): DynamicModule {
    const dataSource: Provider = { provide: DataSource, useFactory: () => createDataSource(settings).initialize() };
    const providers = [dataSource, ...FOUNDATIONS, ...ROOM_ADAPTERS];
    return {
      module: PersistenceModule,
      global: true,
      providers,
      exports: providers.map((p) => (typeof p === 'function' ? p : p.provide)),
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
