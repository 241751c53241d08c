export * from './accounts.contract.js';
export * from './accounts.fixture.js';
export * from './in-memory-consents.js';
export * from './in-memory-invitations.js';
export * from './in-memory-memberships.js';
export * from './in-memory-sessions.js';
export * from './in-memory-sign-in-links.js';
