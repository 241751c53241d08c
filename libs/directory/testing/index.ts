export * from './directory.contract.js';
export * from './directory.fixture.js';
export * from './in-memory-companies.js';
export * from './in-memory-directory.js';
export * from './in-memory-firm-lists.js';
