export * from './accounts.contract.js';
export * from './accounts.fixture.js';
export * from './in-memory-accounts.js';
