export * from './actor.fixture.js';
export * from './cost-growth.js';
export * from './counted-ids.js';
export * from './in-memory-idempotency-store.js';
export * from './in-memory-unit-of-work.js';
export * from './recorded-foundations.js';
export * from './test-clock.js';
