export { createDataSource, type DatabaseSettings } from './data-source.js';
export { migrate, migrateDown, schemaDrift } from './migrate.js';
export { ExpiredRows } from './foundations/expired-rows.js';
export { Leases } from './foundations/leases.js';
export { type Letter, Mailbox, type WaitingLetter } from './foundations/mailbox.js';
export { OutboxFeed } from './foundations/outbox-feed.js';
export { PublishedEvents } from './foundations/published-events.js';
export { UnfinishedWork } from './foundations/unfinished-work.js';
